#pragma once
// How many columns of a terminal characters take.

#include <cstddef>
#include <string_view>

namespace mokuhyo::cli {

/// 2 for wide and full-width characters (Unicode 15, UAX #11; ambiguous ones count as narrow), 0
/// for marks that combine with the character before, else 1.
[[nodiscard]] std::size_t display_width(char32_t character);

/// The sum over valid UTF-8; a tab counts as one.
[[nodiscard]] std::size_t display_width(std::string_view text);

}  // namespace mokuhyo::cli
