#pragma once
// Characters whose glyphs do not depend on what stands beside them: in Japanese text nearly all.
// They need no shaping.

#include "base/length.h"
#include "font/glyph_id.h"

#include <cstdint>
#include <optional>
#include <vector>

struct hb_font_t;
struct hb_set_t;

namespace mokuhyo::font {

/// The glyph of a character in a horizontal line.
struct PlainGlyph {
  GlyphId id = 0;
  Em advance;
  /// It may change beside another character that may, or that is not plain.
  bool may_join = false;
};

/// Those of a face, looked up once each; several threads may ask. A character is plain if none of
/// the face's lookups that shaping goes by (shaping.h) changes it when it stands alone; it may join
/// if one of them has to do with its glyph at all. So a character that may not join cannot change
/// another one either.
class PlainGlyphs {
 public:
  /// Of a face whose HarfBuzz font must outlive it.
  explicit PlainGlyphs(hb_font_t* font);

  /// Nothing if the face lacks the character, or if HarfBuzz has to say what becomes of it.
  [[nodiscard]] std::optional<PlainGlyph> of(char32_t character) const;

 private:
  [[nodiscard]] std::uint32_t look_up(char32_t character) const;
  [[nodiscard]] bool stays_alone(char32_t character, PlainGlyph const& glyph) const;

  hb_font_t* m_font;
  std::vector<bool> m_joining;                 // by glyph; empty if HarfBuzz is to be asked always
  mutable std::vector<std::uint32_t> m_known;  // by character; 0: not yet; read and set atomically
};

}  // namespace mokuhyo::font
