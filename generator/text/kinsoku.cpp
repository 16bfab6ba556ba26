#include "text/kinsoku.h"

#include <optional>
#include <string_view>

namespace mokuhyo::text {
namespace {

// The lowest level at which a class may not start a line. JLREQ 3.1.7: cl-02 to cl-07, cl-09 to
// cl-11; the postfixed abbreviations (cl-13) join them, because they never stand alone.
std::optional<Kinsoku> never_starts_from(CharacterClass character_class) {
  switch (character_class) {
    case CharacterClass::closing_bracket:
    case CharacterClass::hyphen:
    case CharacterClass::full_stop:
    case CharacterClass::comma:
    case CharacterClass::postfixed: return Kinsoku::loose;
    case CharacterClass::dividing:
    case CharacterClass::middle_dot: return Kinsoku::normal;
    case CharacterClass::iteration:
    case CharacterClass::prolonged_sound:
    case CharacterClass::small_kana: return Kinsoku::strict;
    default: return std::nullopt;
  }
}

// JLREQ 3.1.8: cl-01, and the prefixed abbreviations (cl-12).
bool never_ends(CharacterClass character_class) {
  return character_class == CharacterClass::opening_bracket ||
         character_class == CharacterClass::prefixed;
}

bool names(std::u32string_view list, char32_t code_point) {
  return list.find(code_point) != std::u32string_view::npos;
}

}  // namespace

bool Prohibitions::not_at_start(char32_t code_point, CharacterClass character_class) const {
  auto const from = never_starts_from(character_class);
  bool const by_class = from && m_level >= *from;
  return (by_class && !names(m_lists.except_not_start, code_point)) ||
         names(m_lists.append_not_start, code_point);
}

bool Prohibitions::not_at_end(char32_t code_point, CharacterClass character_class) const {
  return (never_ends(character_class) && !names(m_lists.except_not_end, code_point)) ||
         names(m_lists.append_not_end, code_point);
}

}  // namespace mokuhyo::text
