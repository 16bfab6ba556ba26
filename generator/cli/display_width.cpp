#include "cli/display_width.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace mokuhyo::cli {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// East_Asian_Width W and F (Unicode 15, EastAsianWidth.txt), small gaps closed.
constexpr std::array wide{Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},
                          Range{0x23E9, 0x23EC},   Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},
                          Range{0x2648, 0x2653},   Range{0x26AA, 0x26AB},   Range{0x2705, 0x2705},
                          Range{0x2728, 0x2728},   Range{0x274C, 0x274E},   Range{0x2753, 0x2757},
                          Range{0x2795, 0x2797},   Range{0x2B1B, 0x2B1C},   Range{0x2B50, 0x2B55},
                          Range{0x2E80, 0x303E},   Range{0x3041, 0x3096},   Range{0x309B, 0x4DBF},
                          Range{0x4E00, 0xA4C6},   Range{0xA960, 0xA97C},   Range{0xAC00, 0xD7A3},
                          Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},   Range{0xFE30, 0xFE6B},
                          Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x1B2FB},
                          Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF},
                          Range{0x20000, 0x3FFFD}};

/// Marks, joiners and variation selectors that take no column of their own.
constexpr std::array combining{Range{0x0300, 0x036F}, Range{0x200B, 0x200F},  Range{0x20D0, 0x20F0},
                               Range{0x3099, 0x309A}, Range{0xFE00, 0xFE0F},  Range{0xFE20, 0xFE2F},
                               Range{0xFEFF, 0xFEFF}, Range{0xE0100, 0xE01EF}};

bool contains(std::span<Range const> ranges, char32_t character) {
  auto const after = std::upper_bound(ranges.begin(), ranges.end(), character,
                                      [](char32_t c, Range r) { return c < r.first; });
  return after != ranges.begin() && character <= std::prev(after)->last;
}

}  // namespace

std::size_t display_width(char32_t character) {
  if (character < 0x300) return 1;
  if (contains(combining, character)) return 0;
  return contains(wide, character) ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    auto const [character, length] = utf8::decode(text);
    width += display_width(character);
    text.remove_prefix(length);
  }
  return width;
}

}  // namespace mokuhyo::cli
