#include "font/face.h"

#include "base/file.h"
#include "font/cff.h"
#include "font/mapped_files.h"
#include "font/table.h"

#include <hb-ot.h>
#include <hb.h>

#include <array>
#include <string_view>
#include <utility>

namespace mokuhyo::font {
namespace {

// Fields of OS/2 (OpenType, "OS/2 - OS/2 and Windows metrics table").
constexpr std::size_t fs_type_offset = 8;
constexpr std::size_t typo_ascender_offset = 68;
constexpr std::size_t typo_descender_offset = 70;
constexpr std::size_t cap_height_offset = 88;
// The lowest four bits of fsType say whether the font may be embedded at all.
constexpr unsigned usage_permissions = 0xF;
constexpr unsigned restricted_licence = 2;

Message reinstall_hint(FaceSource const& source) {
  return {"フォント「" + source.name + "」を入れ直してください",
          "install the font \"" + source.name + "\" again"};
}

Diagnostics font_error(FaceSource const& source, Message message, Message hint = {}) {
  if (hint.empty()) hint = reinstall_hint(source);
  auto diagnostic = path_error(source.file, std::move(message), std::move(hint));
  diagnostic.machine_fault = true;
  Diagnostics said;
  said.add(std::move(diagnostic));
  return said;
}

Diagnostics broken_file(FaceSource const& source) {
  return font_error(source, {"フォントのファイルが壊れているか、書体が入っていません",
                             "the font file is broken or lacks the face"});
}

std::string_view bytes_of(hb_blob_t* blob) {
  unsigned length = 0;
  auto const* const data = hb_blob_get_data(blob, &length);
  return {data, length};
}

/// Maps the file and finds the face in it.
Result<HbHandle<hb_face_t>> open_face(FaceSource const& source) {
  HbHandle<hb_blob_t> const blob(hb_blob_create_from_file_or_fail(source.file.c_str()));
  if (!blob) {
    return font_error(source, {"フォントのファイルを開けません", "the font file cannot be opened"});
  }
  remember_mapping(source.file, bytes_of(blob.get()));
  HbHandle<hb_face_t> face(hb_face_create(blob.get(), source.index));
  hb_face_make_immutable(face.get());
  bool const found = source.index < hb_face_count(blob.get()) &&
                     has_whole_tables(bytes_of(blob.get()), source.index);
  if (!found || hb_face_get_glyph_count(face.get()) == 0 ||
      Table(face.get(), table_tag("OS/2")).empty()) {
    return broken_file(source);
  }
  return face;
}

bool forbids_embedding(Table const& os2) {
  return (os2.u16(fs_type_offset) & usage_permissions) == restricted_licence;
}

Em scaled(int units, unsigned units_per_em) {
  auto const upem = static_cast<int>(units_per_em);
  int const half = units < 0 ? -upem / 2 : upem / 2;
  return {(units * 1000 + half) / upem};
}

/// What the typo fields of OS/2 say; a field that is 0 or missing keeps its usual value.
FaceMetrics read_metrics(Table const& os2, unsigned units_per_em) {
  FaceMetrics metrics;
  auto const set = [&](Em& field, std::size_t offset) {
    if (int const units = os2.i16(offset); units != 0) field = scaled(units, units_per_em);
  };
  set(metrics.ascent, typo_ascender_offset);
  set(metrics.descent, typo_descender_offset);
  set(metrics.cap_height, cap_height_offset);
  return metrics;
}

std::string read_postscript_name(hb_face_t* face) {
  std::array<char, 128> name{};
  unsigned size = name.size();
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, hb_language_from_string("en", -1), &size,
                      name.data());
  return name.data();
}

/// Its advances are thousandths of the em, whatever the file counts in.
HbHandle<hb_font_t> make_font(hb_face_t* face) {
  HbHandle<hb_font_t> font(hb_font_create(face));
  hb_ot_font_set_funcs(font.get());
  hb_font_set_scale(font.get(), 1000, 1000);
  hb_font_make_immutable(font.get());
  return font;
}

}  // namespace

void HbDelete::operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
void HbDelete::operator()(hb_face_t* face) const { hb_face_destroy(face); }
void HbDelete::operator()(hb_font_t* font) const { hb_font_destroy(font); }

Result<std::unique_ptr<Face>> Face::open(FaceSource source) {
  auto hb_face = open_face(source);
  if (!hb_face.ok()) return std::move(hb_face.diagnostics);
  std::unique_ptr<Face> face(new Face);
  face->m_hb_face = std::move(*hb_face.value);
  Table const os2(face->m_hb_face.get(), table_tag("OS/2"));
  if (forbids_embedding(os2)) {
    return font_error(
        source,
        {"このフォントは PDF への埋め込みを許していません",
         "this font does not permit embedding in a PDF"},
        {"埋め込める別のフォントを使ってください", "use another font that may be embedded"});
  }
  face->read_tables(os2);
  if (!face->read_cff()) return broken_file(source);
  face->m_source = std::move(source);
  return face;
}

void Face::read_tables(Table const& os2) {
  auto* const hb = m_hb_face.get();
  m_hb_font = make_font(hb);
  m_plain_glyphs = std::make_unique<PlainGlyphs>(m_hb_font.get());
  m_metrics = read_metrics(os2, hb_face_get_upem(hb));
  m_postscript_name = read_postscript_name(hb);
}

bool Face::read_cff() {
  Table const cff(m_hb_face.get(), table_tag("CFF "));
  if (cff.empty()) return true;
  m_outlines = Outlines::cff;
  auto cids = cids_of_cff(cff.bytes(), hb_face_get_glyph_count(m_hb_face.get()));
  if (!cids) return false;
  m_cids = *std::move(cids);
  return true;
}

std::uint16_t Face::cid(GlyphId glyph) const {
  return glyph < m_cids.size() ? m_cids[glyph] : static_cast<std::uint16_t>(glyph);
}

std::optional<GlyphId> Face::glyph(char32_t code_point, char32_t selector) const {
  if (selector == 0) {
    if (auto const plain = plain_glyph(code_point)) return plain->id;
  }
  hb_codepoint_t glyph = 0;
  bool const found =
      selector == 0
          ? hb_font_get_nominal_glyph(m_hb_font.get(), code_point, &glyph) != 0
          : hb_font_get_variation_glyph(m_hb_font.get(), code_point, selector, &glyph) != 0;
  return found ? std::optional<GlyphId>(glyph) : std::nullopt;
}

Em Face::advance(GlyphId glyph) const {
  return {hb_font_get_glyph_h_advance(m_hb_font.get(), glyph)};
}

}  // namespace mokuhyo::font
