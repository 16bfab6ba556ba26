#include "text/orientation.h"

#include "text/code_points.h"

namespace mokuhyo::text {
namespace {

constexpr std::size_t most_across = 3;

bool is_bracket(CharacterClass c) {
  return c == CharacterClass::opening_bracket || c == CharacterClass::closing_bracket;
}

bool is_western(Cluster const& cluster) { return cluster.kind.form == Form::western; }

bool is_in_word(Cluster const& cluster) {
  auto const c = cluster.kind.character_class;
  return is_western(cluster) && !is_blank(c) && !is_bracket(c);
}

/// Clusters from `first` to before `last` that are Western without a blank or bracket between them.
struct Word {
  std::size_t first, last;
};

Word word_from(Clusters const& clusters, std::size_t first) {
  auto last = first;
  while (last < clusters.items.size() && is_in_word(clusters.items[last])) {
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
  if (turn == Turn::across) {
    cluster.kind = {CharacterClass::ideographic, Form::japanese};
  }
}

}  // namespace

Clusters orient(Clusters clusters) {
  for (std::size_t i = 0; i < clusters.items.size();) {
    auto const word = word_from(clusters, i);
    if (word.first == word.last) {
      auto& cluster = clusters.items[i++];
      cluster.turn = is_western(cluster) ? Turn::turned : Turn::upright;
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
