#pragma once
// The atoms of a paragraph: what a reader takes for one character, with its bytes as typed, its
// code points as shown, its face and its glyphs.

#include "font/library.h"
#include "text/character_class.h"
#include "text/style.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mokuhyo::text {

/// What invisible characters ask for after a cluster: nothing, a place to break (zero-width
/// space), or none (word joiner, no-break space).
enum class Joining : std::uint8_t { none, may_break, joined };

struct Cluster {
  std::uint32_t text_offset = 0, text_length = 0;    // bytes of the paragraph, as typed
  std::uint32_t code_offset = 0, code_length = 0;    // of Clusters::codes
  std::uint32_t glyph_offset = 0, glyph_length = 0;  // of Clusters::glyphs
  CharacterKind kind;
  Joining joining = Joining::none;
  std::uint16_t style = 0;  // of the range of a styled text it stands in
  bool bold = false;
  Turn turn = Turn::upright;
  font::FaceId face = 0;
  Em advance;  // along the line, sum over its glyphs
};

struct Glyph {
  font::GlyphId id = 0;
  Em advance;             // along the line
  Em offset_x, offset_y;  // drawing offset, right and up
};

struct Clusters {
  std::vector<Cluster> items;
  std::u32string codes;  // composed (NFC where a mark follows its base), blanks as U+0020/U+3000
  std::vector<Glyph> glyphs;  // empty until shaped

  [[nodiscard]] char32_t base(std::size_t index) const { return codes[items[index].code_offset]; }
};

}  // namespace mokuhyo::text
