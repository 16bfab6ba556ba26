#pragma once
// The fiscal years that a text speaks of.

#include "input/date.h"

#include <string_view>
#include <vector>

namespace mokuhyo::input {

/// The fiscal years named in `text`, in order: 令和5年度, R5年度, 2023年度, and R5 where it is no
/// part of a date or of a longer word. [R5目標 -> 2023; R5.4.1, 令和5年, AR5: none]
[[nodiscard]] std::vector<FiscalYear> named_years(std::string_view text);

}  // namespace mokuhyo::input
