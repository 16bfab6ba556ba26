#pragma once
// Characters that show nothing but change how a text around them is shown.

#include <string>
#include <string_view>

namespace mokuhyo {

/// Controls of writing direction (Unicode 15, UAX #9, 2): with them a text can look other than it
/// is.
[[nodiscard]] constexpr bool turns_direction(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

/// C0 and C1 controls (ECMA-48), to which terminals listen.
[[nodiscard]] constexpr bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

/// [U+202E]
[[nodiscard]] std::string code_point_name(char32_t c);

/// `text`, valid UTF-8, with every such character but tab and line feed as its name [<U+202E>].
[[nodiscard]] std::string made_visible(std::string_view text);

}  // namespace mokuhyo
