#include "text/ruby.h"

#include <algorithm>

namespace mokuhyo::text {

Em Ruby::width() const {
  Em total;
  for (auto const& cluster : reading.items) {
    total += cluster.advance;
  }
  return {total.thousandths * ruby_size.thousandths / 1000};
}

std::vector<Bond> bind_rubies(std::vector<Bond> bonds, std::vector<Ruby> const& rubies) {
  for (auto const& ruby : rubies) {
    for (auto i = ruby.first + 1; i < ruby.last; ++i) {
      bonds[i] = Bond::hard;
    }
  }
  return bonds;
}

RubyFit fit_ruby(Ruby const& ruby, RubyRoom room) {
  Em const excess = ruby.width() - room.base;
  if (excess <= Em{}) {
    // One part before the first character, two between, one after the last (JLREQ 3.3.6).
    Em const gap =
        -excess / static_cast<std::int32_t>(std::max<std::size_t>(ruby.reading.items.size(), 1));
    return {Em{}, gap / 2, gap};
  }
  Em const before = std::min(excess / 2, room.overhang_before);
  Em const after = std::min(excess - before, room.overhang_after);
  return {excess - before - after, -before, Em{}};
}

// JLREQ 3.3.8: over hiragana and katakana, prolonged sound marks and small kana.
Em ruby_overhang(CharacterClass neighbour) {
  bool const is_kana =
      neighbour == CharacterClass::hiragana || neighbour == CharacterClass::katakana ||
      neighbour == CharacterClass::prolonged_sound || neighbour == CharacterClass::small_kana;
  return is_kana ? Em{ruby_size.thousandths} : Em{};
}

}  // namespace mokuhyo::text
