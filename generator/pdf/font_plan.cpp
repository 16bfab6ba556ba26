#include "pdf/font_plan.h"

#include "base/result.h"
#include "pdf/clusters.h"

namespace mokuhyo::pdf {
namespace {

/// What `font` means by a glyph, if it has it.
PlannedGlyph const* glyph_of(PlannedFont const& font, font::GlyphId glyph) {
  auto const index = glyph < font.indices.size() ? font.indices[glyph] : std::uint16_t{0};
  return index != 0 ? &font.glyphs[index - 1U] : nullptr;
}

}  // namespace

void FontPlan::add(frame::Page const& page) {
  for (auto const& item : page.items) {
    if (auto const* text = std::get_if<frame::TextItem>(&item.what)) add(*text);
  }
}

Place FontPlan::find(font::FaceId face, font::GlyphId glyph, std::string_view text) const {
  for (auto const number : m_fonts_of_face.at(face)) {
    auto const* const planned = glyph_of(m_fonts[number], glyph);
    if (planned != nullptr && planned->text == text) return {number, planned->code};
  }
  internal_error("a glyph that is in no font of the file");
}

void FontPlan::add(frame::TextItem const& item) {
  if (m_fonts_of_face.size() <= item.face) m_fonts_of_face.resize(item.face + 1U);
  for (std::size_t i = 0; i < item.glyphs.size();) {
    auto const cluster = cluster_at(item, i);
    for (; i < cluster.end; ++i) {
      auto& font = font_with(item.face, item.glyphs[i].id, text_of_glyph(cluster, i));
      (item.direction == frame::Direction::vertical ? font.vertical : font.horizontal) = true;
    }
  }
}

/// The font in which the glyph means `text`.
PlannedFont& FontPlan::font_with(font::FaceId face, font::GlyphId glyph, std::string_view text) {
  for (auto const number : m_fonts_of_face[face]) {
    auto& font = m_fonts[number];
    auto const* const planned = glyph_of(font, glyph);
    if (planned == nullptr) add_glyph(font, glyph, text);
    if (planned == nullptr || planned->text == text) return font;
  }
  auto& font = add_font(face);
  add_glyph(font, glyph, text);
  return font;
}

PlannedFont& FontPlan::add_font(font::FaceId face) {
  m_fonts_of_face[face].push_back(static_cast<std::uint16_t>(m_fonts.size()));
  auto& font = m_fonts.emplace_back();
  font.face = face;
  return font;
}

void FontPlan::add_glyph(PlannedFont& font, font::GlyphId glyph, std::string_view text) const {
  auto const code = next_code(font, glyph);
  font.glyphs.push_back({glyph, code, std::string(text)});
  if (font.indices.size() <= glyph) font.indices.resize(glyph + 1U);
  font.indices[glyph] = static_cast<std::uint16_t>(font.glyphs.size());
}

/// CFF is shown by the CIDs of its charset, which its subset keeps; TrueType by codes in order of
/// use, which a map of the font leads to glyphs (ISO 32000-1, 9.7.4.2). Code 0 is for no glyph.
std::uint16_t FontPlan::next_code(PlannedFont const& font, font::GlyphId glyph) const {
  auto const* const face = m_library->face(font.face);
  bool const has_cids = face != nullptr && face->outlines() == font::Outlines::cff;
  return has_cids ? face->cid(glyph) : static_cast<std::uint16_t>(font.glyphs.size() + 1);
}

}  // namespace mokuhyo::pdf
