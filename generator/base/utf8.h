#pragma once
// UTF-8: reading and writing code points, and finding what is not UTF-8.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::utf8 {

/// A code point and the number of bytes it takes (1 to 4).
struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 1;
};

/// The code point at the start of `text`, which must be valid UTF-8 and not empty. Here, because
/// it is asked for every character of every text.
[[nodiscard]] constexpr Decoded decode(std::string_view text) {
  auto const byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  auto const rest = [byte](std::size_t i) { return byte(i) & char32_t{0x3F}; };
  char32_t const lead = byte(0);
  if (lead < 0xC2) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1FU) << 6U) | rest(1), 2};
  if (lead < 0xF0) return {((lead & 0x0FU) << 12U) | (rest(1) << 6U) | rest(2), 3};
  return {((lead & 0x07U) << 18U) | (rest(1) << 12U) | (rest(2) << 6U) | rest(3), 4};
}

/// True for the bytes of a character after its first.
[[nodiscard]] constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The offset of the first byte that does not belong to well-formed UTF-8 (Unicode 15, table 3-7:
/// no surrogates, no overlong forms, nothing over U+10FFFF), or nothing when all is well.
[[nodiscard]] std::optional<std::size_t> first_invalid(std::string_view text);

/// The number of code points in valid UTF-8.
[[nodiscard]] std::size_t count(std::string_view text);

void append(std::string& text, char32_t code_point);

[[nodiscard]] std::string encode(std::u32string_view code_points);
/// The code points of `text`, which must be valid UTF-8.
[[nodiscard]] std::u32string to_utf32(std::string_view text);

/// `text`, valid UTF-8, with full-width ASCII (U+FF01 to U+FF5E) as ASCII [５％ -> 5%].
[[nodiscard]] std::string to_half_width(std::string_view text);

}  // namespace mokuhyo::utf8
