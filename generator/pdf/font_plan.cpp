#include "pdf/font_plan.h"

#include "base/result.h"
#include "pdf/clusters.h"

#include <utility>

namespace mokuhyo::pdf {
namespace {

std::uint64_t key_of(font::FaceId face, font::GlyphId glyph) {
  return (std::uint64_t{face} << 32U) | glyph;
}

}  // namespace

void FontPlan::add(frame::Page const& page) {
  for (auto const& item : page.items) {
    if (auto const* text = std::get_if<frame::TextItem>(&item.what)) add(*text);
  }
}

Place FontPlan::find(font::FaceId face, font::GlyphId glyph, std::string_view text) const {
  auto const places = m_places.find(key_of(face, glyph));
  auto const* place = places != m_places.end() ? find_in(places->second, text) : nullptr;
  if (place == nullptr) internal_error("a glyph that is in no font of the file");
  return *place;
}

void FontPlan::add(frame::TextItem const& item) {
  for (std::size_t i = 0; i < item.glyphs.size();) {
    auto const cluster = cluster_at(item, i);
    for (; i < cluster.end; ++i) {
      auto const place = add(item.face, item.glyphs[i].id, text_of_glyph(cluster, i));
      auto& font = m_fonts[place.font];
      (item.direction == frame::Direction::vertical ? font.vertical : font.horizontal) = true;
    }
  }
}

Place FontPlan::add(font::FaceId face, font::GlyphId glyph, std::string_view text) {
  auto& places = m_places[key_of(face, glyph)];
  if (auto const* known = find_in(places, text)) return *known;
  auto const number = font_for(face, places.size());
  auto& font = m_fonts[number];
  auto const code = next_code(font, glyph);
  places.push_back({number, static_cast<std::uint16_t>(font.glyphs.size()), code});
  font.glyphs.push_back({glyph, code, std::string(text)});
  return places.back();
}

/// CFF is shown by the CIDs of its charset, which its subset keeps; TrueType by codes in order of
/// use, which a map of the font leads to glyphs (ISO 32000-1, 9.7.4.2). Code 0 is for no glyph.
std::uint16_t FontPlan::next_code(PlannedFont const& font, font::GlyphId glyph) const {
  auto const* const face = m_library->face(font.face);
  bool const has_cids = face != nullptr && face->outlines() == font::Outlines::cff;
  return has_cids ? face->cid(glyph) : static_cast<std::uint16_t>(font.glyphs.size() + 1);
}

Place const* FontPlan::find_in(Places const& places, std::string_view text) const {
  for (auto const& place : places) {
    if (m_fonts[place.font].glyphs[place.glyph].text == text) return &place;
  }
  return nullptr;
}

/// The font of `face` for glyphs that have `meanings` other meanings already.
std::uint16_t FontPlan::font_for(font::FaceId face, std::size_t meanings) {
  if (m_fonts_of_face.size() <= face) m_fonts_of_face.resize(face + 1U);
  auto& fonts = m_fonts_of_face[face];
  if (fonts.size() == meanings) {
    fonts.push_back(static_cast<std::uint16_t>(m_fonts.size()));
    m_fonts.push_back({face, {}});
  }
  return fonts[meanings];
}

}  // namespace mokuhyo::pdf
