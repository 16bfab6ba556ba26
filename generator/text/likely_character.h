#pragma once
// Characters that are typed or extracted in place of another that looks much the same.

#include <optional>

namespace mokuhyo::text {

/// What was probably meant by a character that Japanese fonts lack [发 U+53D1 -> 発].
[[nodiscard]] std::optional<char32_t> likely_character(char32_t code_point);

}  // namespace mokuhyo::text
