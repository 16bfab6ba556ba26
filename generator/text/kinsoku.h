#pragma once
// Line-start and line-end prohibition (JLREQ 3.1.7 and 3.1.8) at the level a template asks for.

#include "text/character_class.h"
#include "text/style.h"

namespace mokuhyo::text {

class Prohibitions {
 public:
  Prohibitions(Kinsoku level, KinsokuLists const& lists) : m_level(level), m_lists(lists) {}

  /// True if a line must not start (end) with this character of this class.
  [[nodiscard]] bool not_at_start(char32_t code_point, CharacterClass character_class) const;
  [[nodiscard]] bool not_at_end(char32_t code_point, CharacterClass character_class) const;

 private:
  Kinsoku m_level;
  KinsokuLists const& m_lists;
};

}  // namespace mokuhyo::text
