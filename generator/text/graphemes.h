#pragma once
// Characters as readers count them: a base with its marks and selectors, an emoji with its parts.

#include <string_view>
#include <vector>

namespace mokuhyo::text {

/// The extended grapheme clusters (Unicode 15, UAX #29) of valid UTF-8, which they point into.
[[nodiscard]] std::vector<std::string_view> graphemes(std::string_view text);

}  // namespace mokuhyo::text
