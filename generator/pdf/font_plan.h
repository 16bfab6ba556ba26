#pragma once
// Which fonts the file needs, and which of them shows a given glyph. Text must come out of the file
// as it went in, so in one font a glyph has one meaning: where a face shows two characters by the
// same glyph [〜 and ～], the second one goes into a second font cut from the same face. Every
// reader understands that, while not all follow ActualText.

#include "frame/frame.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mokuhyo::pdf {

/// A glyph of a font of the file with the text that it stands for (UTF-8; empty for a further
/// glyph of a cluster whose text the first one carries).
struct PlannedGlyph {
  font::GlyphId id = 0;
  std::string text;
};

/// One font of the file. A glyph's place in `glyphs` is its slot.
struct PlannedFont {
  font::FaceId face = 0;
  std::vector<PlannedGlyph> glyphs;
  bool horizontal = false, vertical = false;  // the directions it is used in
};

/// Where a glyph is planned.
struct Place {
  std::uint16_t font = 0;
  std::uint16_t slot = 0;
};

class FontPlan {
 public:
  explicit FontPlan(frame::Document const& document);

  [[nodiscard]] std::vector<PlannedFont> const& fonts() const { return m_fonts; }
  /// The place of `glyph` of `face` with the meaning `text`; both must stand in the document.
  [[nodiscard]] Place find(font::FaceId face, font::GlyphId glyph, std::string_view text) const;

 private:
  /// The places of one glyph, one a meaning.
  using Places = std::vector<Place>;

  void add(frame::TextItem const& item);
  Place add(font::FaceId face, font::GlyphId glyph, std::string_view text);
  [[nodiscard]] Place const* find_in(Places const& places, std::string_view text) const;
  std::uint16_t font_for(font::FaceId face, std::size_t meanings);

  std::vector<PlannedFont> m_fonts;
  std::vector<std::vector<std::uint16_t>> m_fonts_of_face;
  std::unordered_map<std::uint64_t, Places> m_places;  // by face and glyph
};

}  // namespace mokuhyo::pdf
