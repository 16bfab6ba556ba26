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

FontPlan::FontPlan(frame::Document const& document) {
  for (auto const& page : document.pages) {
    for (auto const& item : page.items) {
      if (auto const* text = std::get_if<frame::TextItem>(&item.what)) add(*text);
    }
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
  auto const font = font_for(face, places.size());
  auto& glyphs = m_fonts[font].glyphs;
  places.push_back({font, static_cast<std::uint16_t>(glyphs.size())});
  glyphs.push_back({glyph, std::string(text)});
  return places.back();
}

Place const* FontPlan::find_in(Places const& places, std::string_view text) const {
  for (auto const& place : places) {
    if (m_fonts[place.font].glyphs[place.slot].text == text) return &place;
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
