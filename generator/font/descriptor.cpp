#include "font/descriptor.h"

#include "base/file.h"
#include "font/table.h"

#include <hb.h>

#include <utility>

namespace mokuhyo::font {
namespace {

// Fields of head, post and OS/2 (OpenType, "Font tables").
constexpr std::size_t units_per_em_offset = 18;
constexpr std::size_t x_min_offset = 36;  // yMin, xMax and yMax follow
constexpr std::size_t italic_angle_offset = 4;
constexpr std::size_t weight_class_offset = 4;
constexpr std::size_t fs_type_offset = 8;
constexpr unsigned no_subsetting = 0x0100;
constexpr unsigned bitmap_embedding_only = 0x0200;

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

/// The box around all glyphs.
std::array<int, 4> read_box(Table const& head, int units_per_em) {
  std::array<int, 4> box{};
  for (std::size_t i = 0; i < box.size(); ++i)
    box[i] = head.i16(x_min_offset + 2 * i) * 1000 / units_per_em;
  return box;
}

/// Whole degrees of a number with 16 binary places, towards 0.
int read_italic_angle(Table const& post) {
  return (post.i16(italic_angle_offset) * 65536 + post.u16(italic_angle_offset + 2)) / 65536;
}

}  // namespace

Result<Descriptor> describe(Face const& face) {
  Table const head(face.hb_face(), table_tag("head"));
  Table const os2(face.hb_face(), table_tag("OS/2"));
  int const units_per_em = head.u16(units_per_em_offset);
  if (units_per_em == 0) {
    return font_error(face, {"フォントを読めません", "the font cannot be read"});
  }
  if ((os2.u16(fs_type_offset) & (no_subsetting | bitmap_embedding_only)) != 0) {
    return font_error(face, {"このフォントは一部だけの埋め込みを許していません",
                             "this font does not permit embedding a part of it"});
  }
  auto const& metrics = face.metrics();
  Descriptor descriptor;
  descriptor.ascent = metrics.ascent.thousandths;
  descriptor.descent = metrics.descent.thousandths;
  descriptor.cap_height = metrics.cap_height.thousandths;
  descriptor.stem_v = stem_from_weight(os2.u16(weight_class_offset));
  descriptor.italic_angle = read_italic_angle(Table(face.hb_face(), table_tag("post")));
  descriptor.bbox = read_box(head, units_per_em);
  return descriptor;
}

}  // namespace mokuhyo::font
