#include "font/descriptor.h"

#include "base/file.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_TRUETYPE_TABLES_H
#include <hb.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace mokuhyo::font {
namespace {

struct FtDelete {
  void operator()(FT_Library library) const { FT_Done_FreeType(library); }
  void operator()(FT_Face face) const { FT_Done_Face(face); }
};
template <class T>
using FtHandle = std::unique_ptr<std::remove_pointer_t<T>, FtDelete>;

/// FreeType's view of a face. Its library is its own, so that threads share nothing.
struct OpenFace {
  HbHandle<hb_blob_t> file;
  FtHandle<FT_Library> library;
  FtHandle<FT_Face> face;
};

OpenFace open_with_freetype(Face const& face) {
  OpenFace open;
  open.file.reset(hb_face_reference_blob(face.hb_face()));
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) return open;
  open.library.reset(library);
  unsigned size = 0;
  auto const* const data = hb_blob_get_data(open.file.get(), &size);
  FT_Face ft_face = nullptr;
  if (FT_New_Memory_Face(library, reinterpret_cast<FT_Byte const*>(data),
                         static_cast<FT_Long>(size), static_cast<FT_Long>(face.source().index),
                         &ft_face) == 0) {
    open.face.reset(ft_face);
  }
  return open;
}

bool forbids_subsetting(FT_Face face) {
  return (FT_Get_FSType_Flags(face) &
          (FT_FSTYPE_NO_SUBSETTING | FT_FSTYPE_BITMAP_EMBEDDING_ONLY)) != 0;
}

Diagnostics font_error(Face const& face, Message message) {
  auto diagnostic = path_error(face.source().file, std::move(message),
                               {"別のフォントを使ってください", "use another font"});
  diagnostic.machine_fault = true;
  Diagnostics said;
  said.add(std::move(diagnostic));
  return said;
}

/// No font file holds StemV; viewers use it only for fonts that they have to replace. This is the
/// usual estimate from the weight (400 -> 95).
int stem_from_weight(int weight) { return 10 + 220 * (weight - 50) / 900; }

Descriptor read_descriptor(FT_Face ft_face, FaceMetrics const& metrics) {
  auto const em = [&](FT_Pos units) {
    return static_cast<int>(units * 1000 / ft_face->units_per_EM);
  };
  Descriptor descriptor;
  descriptor.ascent = metrics.ascent.thousandths;
  descriptor.descent = metrics.descent.thousandths;
  descriptor.cap_height = metrics.cap_height.thousandths;
  auto const& box = ft_face->bbox;
  descriptor.bbox = {em(box.xMin), em(box.yMin), em(box.xMax), em(box.yMax)};
  if (auto const* post = static_cast<TT_Postscript*>(FT_Get_Sfnt_Table(ft_face, FT_SFNT_POST))) {
    descriptor.italic_angle = static_cast<int>(post->italicAngle / 65536);
  }
  if (auto const* os2 = static_cast<TT_OS2*>(FT_Get_Sfnt_Table(ft_face, FT_SFNT_OS2))) {
    descriptor.stem_v = stem_from_weight(os2->usWeightClass);
  }
  return descriptor;
}

}  // namespace

Result<Descriptor> describe(Face const& face) {
  auto const open = open_with_freetype(face);
  if (!open.face) {
    return font_error(face, {"フォントを読めません", "the font cannot be read"});
  }
  if (forbids_subsetting(open.face.get())) {
    return font_error(face, {"このフォントは一部だけの埋め込みを許していません",
                             "this font does not permit embedding a part of it"});
  }
  return read_descriptor(open.face.get(), face.metrics());
}

}  // namespace mokuhyo::font
