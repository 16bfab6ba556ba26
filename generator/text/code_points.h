#pragma once
// Kinds of code points that the rules on units and list markers speak of.

namespace mokuhyo::text {

/// 0 to 9, half-width or full-width.
[[nodiscard]] constexpr bool is_digit(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

/// Full-width Latin letters.
[[nodiscard]] constexpr bool is_full_width_letter(char32_t c) {
  return (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

/// What full-width words and numbers are made of [ＮＰＯ, Ｒ５].
[[nodiscard]] constexpr bool is_word_character(char32_t c) {
  return is_full_width_letter(c) || (c >= U'０' && c <= U'９');
}

/// Numbers and letters in circles and brackets: ① ⑴ ⒈ ⓐ ❶ ㉑ ㈠ ㋐.
[[nodiscard]] constexpr bool is_enclosed_number(char32_t c) {
  return (c >= U'\u2460' && c <= U'\u24FF') || (c >= U'\u2776' && c <= U'\u2793') ||
         (c >= U'\u3220' && c <= U'\u3229') || (c >= U'\u3248' && c <= U'\u325F') ||
         (c >= U'\u3280' && c <= U'\u3289') || (c >= U'\u32B1' && c <= U'\u32BF') ||
         (c >= U'\u32D0' && c <= U'\u32FE');
}

/// Marks of hiragana included.
[[nodiscard]] constexpr bool is_hiragana(char32_t c) { return c >= U'\u3041' && c <= U'\u309F'; }

/// Marks of katakana included, full-width or half-width, but not the middle dot.
[[nodiscard]] constexpr bool is_katakana(char32_t c) {
  return (c >= U'\u30A1' && c <= U'\u30FE' && c != U'・') || (c >= U'\uFF66' && c <= U'\uFF9F');
}

[[nodiscard]] constexpr bool is_kanji(char32_t c) {
  return (c >= U'\u4E00' && c <= U'\u9FFF') || (c >= U'\u3400' && c <= U'\u4DBF') ||
         (c >= U'\uF900' && c <= U'\uFAFF') || (c >= U'\U00020000' && c <= U'\U0003FFFF') ||
         c == U'々' || c == U'〇';
}

}  // namespace mokuhyo::text
