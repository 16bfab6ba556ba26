#pragma once
// The classes into which Japanese composition sorts characters (JLREQ 3.9.2 and appendix A). All
// rules of this folder are written for classes, so that a character's behaviour is one table line.

#include <cstdint>

namespace mokuhyo::text {

/// Classes with JLREQ's numbers (cl-01 ... cl-27); those that only an application can assign
/// (ruby, warichu, tate-chu-yoko) are left out.
enum class CharacterClass : std::uint8_t {
  opening_bracket = 1,
  closing_bracket = 2,
  hyphen = 3,
  dividing = 4,
  middle_dot = 5,
  full_stop = 6,
  comma = 7,
  inseparable = 8,
  iteration = 9,
  prolonged_sound = 10,
  small_kana = 11,
  prefixed = 12,
  postfixed = 13,
  ideographic_space = 14,
  hiragana = 15,
  katakana = 16,
  math_symbol = 17,
  math_operator = 18,
  ideographic = 19,
  numeral = 24,
  word_space = 26,
  western = 27,
};

/// How a character of its class is drawn: with a Japanese (full-width) or a Western body.
enum class Form : std::uint8_t { japanese, western };

struct CharacterKind {
  CharacterClass character_class = CharacterClass::ideographic;
  Form form = Form::japanese;
  constexpr bool operator==(CharacterKind const&) const = default;
};

/// The kind of any code point; one that no table names is ideographic.
[[nodiscard]] CharacterKind character_kind(char32_t code_point);

/// True for what shows nothing and takes no room: zero-width spaces and joiners, the byte order
/// mark, soft hyphens, directional marks. Variation selectors are not among them: they choose a
/// glyph.
[[nodiscard]] bool is_invisible(char32_t code_point);

/// True for blanks of any width: space, no-break space, tab, ideographic space.
[[nodiscard]] constexpr bool is_blank(CharacterClass c) {
  return c == CharacterClass::word_space || c == CharacterClass::ideographic_space;
}

/// Kana, kanji and their like, which Western text is set apart from (JLREQ 3.2.6).
[[nodiscard]] constexpr bool is_kana_or_kanji(CharacterClass c) {
  using enum CharacterClass;
  return c == iteration || c == prolonged_sound || c == small_kana || c == hiragana ||
         c == katakana || c == ideographic;
}

/// Punctuation that ends a phrase or a sentence and is no text of its own.
[[nodiscard]] constexpr bool is_closing(CharacterClass c) {
  using enum CharacterClass;
  return c == closing_bracket || c == full_stop || c == comma;
}

}  // namespace mokuhyo::text
