#pragma once
// Finds the marker of a list item, behind which the item's turned lines align.

#include <cstddef>
#include <string_view>

namespace mokuhyo::text {

/// What markers of one list have in common: the bullet, bracket or point, and what they count with
/// (one character for all digits, for all of ア, イ …; 0 for a bullet). Half-width and full-width
/// forms are the same.
struct MarkerKind {
  char32_t sign = 0;
  char32_t count = 0;
  bool operator==(MarkerKind const&) const = default;
};

struct ListMarker {
  std::size_t length = 0;  // characters, with the blanks around it; 0: there is none
  int indent = 0;          // the blanks before it in half ems
  MarkerKind kind;
};

/// The marker at the start of `text` [・申請 -> 1 character, (1) 窓口 -> 4, 1.目標 -> 2, ア)備品 ->
/// 2]; none if nothing follows it. A figure with a sign or a point is none [－5%, △0.35%, 1.5倍],
/// nor is a row of marks [○○市].
[[nodiscard]] ListMarker find_list_marker(std::u32string_view text);

}  // namespace mokuhyo::text
