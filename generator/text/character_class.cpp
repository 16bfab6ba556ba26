#include "text/character_class.h"

#include "text/character_class_table.h"

#include <algorithm>

namespace mokuhyo::text {
namespace {

struct Invisible {
  char32_t first, last;
};

// Unicode's Default_Ignorable_Code_Point without variation selectors.
constexpr Invisible invisible_ranges[] = {
    {U'\u00AD', U'\u00AD'},  // soft hyphen: forms never hyphenate
    {U'\u034F', U'\u034F'},  // combining grapheme joiner
    {U'\u061C', U'\u061C'},  // Arabic letter mark
    {U'\u180E', U'\u180E'},  // Mongolian vowel separator
    {U'\u200B', U'\u200F'},  // zero-width space, joiners, directional marks
    {U'\u2028', U'\u202E'},  // separators, directional embeddings
    {U'\u2060', U'\u2064'},  // word joiner, invisible operators
    {U'\u2066', U'\u206F'},  // directional isolates
};

/// CJK Unified Ideographs, which no range of the table is in.
constexpr bool is_common_kanji(char32_t code_point) {
  return code_point >= U'\u4E00' && code_point <= U'\u9FFF';
}

}  // namespace

CharacterKind character_kind(char32_t code_point) {
  auto const kinds = first_kinds();
  if (code_point < kinds.size()) return kinds[code_point];
  if (is_common_kanji(code_point)) return {};
  auto const ranges = character_ranges();
  auto const after = std::ranges::upper_bound(ranges, code_point, {}, &CharacterRange::first);
  if (after == ranges.begin()) {
    return {};
  }
  auto const& range = *std::prev(after);
  return code_point <= range.last ? range.kind : CharacterKind{};
}

bool is_invisible(char32_t code_point) {
  constexpr char32_t byte_order_mark = U'\uFEFF';
  if (code_point > U'\u206F') return code_point == byte_order_mark;
  return std::ranges::any_of(invisible_ranges, [=](Invisible range) {
    return range.first <= code_point && code_point <= range.last;
  });
}

}  // namespace mokuhyo::text
