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
#include <vector>

namespace mokuhyo::pdf {

/// A glyph of a font of the file with the code that shows it and the text that it stands for
/// (UTF-8; empty for a further glyph of a cluster whose text the first one carries).
struct PlannedGlyph {
  font::GlyphId id = 0;
  std::uint16_t code = 0;
  bool says_all = true;  // see says_all in clusters.h
  std::string text;
};

/// One font of the file.
struct PlannedFont {
  font::FaceId face = 0;
  std::vector<PlannedGlyph> glyphs;           // in the order in which they are met
  std::vector<std::uint16_t> indices;         // of `glyphs` from 1 on, by glyph id; 0 is none
  bool horizontal = false, vertical = false;  // the directions it is used in
};

/// What shows a glyph, and whether its text says all.
struct Place {
  std::uint16_t font = 0;
  std::uint16_t code = 0;
  bool says_all = true;
};

/// The places of the glyphs of a page, in order.
using PagePlaces = std::vector<Place>;

/// Grows with the pages: a glyph's font and code do not depend on what comes after it, so that a
/// page can be painted before the fonts are cut.
class FontPlan {
 public:
  explicit FontPlan(font::Library const& library) : m_library(&library) {}

  /// Gives the places of what is on the page.
  PagePlaces add(frame::Page const& page);

  [[nodiscard]] std::vector<PlannedFont> const& fonts() const { return m_fonts; }

 private:
  /// The fonts of one face: a glyph's first meaning is in the first of them, its second in the
  /// second.
  using FaceFonts = std::vector<std::uint16_t>;

  void append(PagePlaces& places, frame::TextItem const& item);
  Place add(font::FaceId face, font::GlyphId glyph, std::string_view text);
  void add_font(font::FaceId face);
  PlannedGlyph const& add_glyph(PlannedFont& font, font::GlyphId glyph,
                                std::string_view text) const;
  [[nodiscard]] std::uint16_t next_code(PlannedFont const& font, font::GlyphId glyph) const;

  font::Library const* m_library;
  std::vector<PlannedFont> m_fonts;
  std::vector<FaceFonts> m_fonts_of_face;
};

}  // namespace mokuhyo::pdf
