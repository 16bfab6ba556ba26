#include "text/orientation.h"

#include "text/code_points.h"

#include <unicode/uchar.h>

namespace mokuhyo::text {
namespace {

constexpr std::size_t most_across = 3;

bool is_bracket(CharacterClass c) {
  return c == CharacterClass::opening_bracket || c == CharacterClass::closing_bracket;
}

// UAX 50: fractions, © and the like stand upright by themselves.
bool stands_upright(char32_t code_point) {
  return u_getIntPropertyValue(static_cast<UChar32>(code_point), UCHAR_VERTICAL_ORIENTATION) ==
         U_VO_UPRIGHT;
}

bool is_turned(Clusters const& clusters, std::size_t i) {
  return clusters.items[i].kind.form == Form::western && !stands_upright(clusters.base(i));
}

bool is_in_word(Clusters const& clusters, std::size_t i) {
  auto const c = clusters.items[i].kind.character_class;
  return is_turned(clusters, i) && !is_blank(c) && !is_bracket(c);
}

/// Clusters from `first` to before `last` that are Western without a blank or bracket between them.
struct Word {
  std::size_t first, last;
};

Word word_from(Clusters const& clusters, std::size_t first) {
  auto last = first;
  while (last < clusters.items.size() && is_in_word(clusters, last)) {
    ++last;
  }
  return {first, last};
}

bool stands_across(Clusters const& clusters, Word word) {
  bool all_digits = true;
  for (auto i = word.first; i < word.last; ++i) {
    all_digits = all_digits && is_digit(clusters.base(i));
  }
  return all_digits && word.last - word.first <= most_across;
}

void stand(Cluster& cluster, Turn turn) {
  cluster.turn = turn;
  bool const is_word_space = cluster.kind.character_class == CharacterClass::word_space;
  if (turn != Turn::turned && cluster.kind.form == Form::western && !is_word_space) {
    cluster.kind = {CharacterClass::ideographic, Form::japanese};
  }
}

}  // namespace

Clusters orient(Clusters clusters) {
  for (std::size_t i = 0; i < clusters.items.size();) {
    auto const word = word_from(clusters, i);
    if (word.first == word.last) {
      stand(clusters.items[i], is_turned(clusters, i) ? Turn::turned : Turn::upright);
      ++i;
      continue;
    }
    bool const across = stands_across(clusters, word);
    for (; i < word.last; ++i) {
      stand(clusters.items[i], across ? Turn::across : Turn::turned);
    }
  }
  return clusters;
}

}  // namespace mokuhyo::text
