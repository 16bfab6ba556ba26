#pragma once
// Finds the marker of a list item, behind which the item's turned lines align.

#include <cstddef>
#include <string_view>

namespace mokuhyo::text {

/// The number of characters at the start of `text` that are a marker with the blanks around it
/// [・申請 -> 1, (1) 窓口 -> 4, 1.目標 -> 2, ア)備品 -> 2], or 0 if there is none or nothing
/// follows it. A figure with a sign or a point is none [－5%, △0.35%, 1.5倍], nor is a row of marks
/// [○○市].
[[nodiscard]] std::size_t list_marker_length(std::u32string_view text);

}  // namespace mokuhyo::text
