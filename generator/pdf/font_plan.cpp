#include "pdf/font_plan.h"

#include "pdf/clusters.h"

namespace mokuhyo::pdf {
namespace {

/// What `font` means by a glyph, if it has it.
PlannedGlyph const* glyph_of(PlannedFont const& font, font::GlyphId glyph) {
  auto const index = glyph < font.indices.size() ? font.indices[glyph] : std::uint16_t{0};
  return index != 0 ? &font.glyphs[index - 1U] : nullptr;
}

}  // namespace

PagePlaces FontPlan::add(frame::Page const& page) {
  PagePlaces places;
  for (auto const& item : page.items) {
    if (auto const* text = std::get_if<frame::TextItem>(&item.what)) append(places, *text);
  }
  return places;
}

void FontPlan::append(PagePlaces& places, frame::TextItem const& item) {
  if (m_fonts_of_face.size() <= item.face) m_fonts_of_face.resize(item.face + 1U);
  for (std::size_t i = 0; i < item.glyphs.size();) {
    auto const cluster = cluster_at(item, i);
    for (; i < cluster.end; ++i) {
      auto const place = add(item.face, item.glyphs[i].id, text_of_glyph(cluster, i));
      auto& font = m_fonts[place.font];
      (item.direction == frame::Direction::vertical ? font.vertical : font.horizontal) = true;
      places.push_back(place);
    }
  }
}

Place FontPlan::add(font::FaceId face, font::GlyphId glyph, std::string_view text) {
  for (auto const number : m_fonts_of_face[face]) {
    auto& font = m_fonts[number];
    auto const* const known = glyph_of(font, glyph);
    auto const& planned = known != nullptr ? *known : add_glyph(font, glyph, text);
    if (planned.text == text) return {number, planned.code, planned.says_all};
  }
  add_font(face);
  return add(face, glyph, text);
}

void FontPlan::add_font(font::FaceId face) {
  m_fonts_of_face[face].push_back(static_cast<std::uint16_t>(m_fonts.size()));
  m_fonts.emplace_back().face = face;
}

PlannedGlyph const& FontPlan::add_glyph(PlannedFont& font, font::GlyphId glyph,
                                        std::string_view text) const {
  auto const code = next_code(font, glyph);
  if (font.indices.size() <= glyph) font.indices.resize(glyph + 1U);
  font.indices[glyph] = static_cast<std::uint16_t>(font.glyphs.size() + 1);
  return font.glyphs.emplace_back(PlannedGlyph{glyph, code, says_all(text), std::string(text)});
}

/// CFF is shown by the CIDs of its charset, which its subset keeps; TrueType by codes in order of
/// use, which a map of the font leads to glyphs (ISO 32000-1, 9.7.4.2). Code 0 is for no glyph.
std::uint16_t FontPlan::next_code(PlannedFont const& font, font::GlyphId glyph) const {
  auto const* const face = m_library->face(font.face);
  bool const has_cids = face != nullptr && face->outlines() == font::Outlines::cff;
  return has_cids ? face->cid(glyph) : static_cast<std::uint16_t>(font.glyphs.size() + 1);
}

}  // namespace mokuhyo::pdf
