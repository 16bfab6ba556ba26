#pragma once
// Words that follow a number and belong to it: counters, units, and what bounds a number.

#include <cstddef>
#include <string_view>

namespace mokuhyo::text {

/// The number of code points at the start of `text` that continue a number [年度末に -> 年度 + 末 =
/// 3, 万円以上の -> 4, 窓口 -> 0].
[[nodiscard]] std::size_t counter_length(std::u32string_view text);

/// The number of code points at the end of `text` that belong to the number after it [令和 -> 2, 第
/// -> 1].
[[nodiscard]] std::size_t number_prefix_length(std::u32string_view text);

}  // namespace mokuhyo::text
