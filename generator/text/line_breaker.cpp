#include "text/line_breaker.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace mokuhyo::text {
namespace {

using Demerits = std::int64_t;

// Weights: a line at the limit of reduction or expansion costs `full`.
constexpr Demerits full = 1000;
constexpr Demerits even = 3 * full;    // more, when a line is opened as far as a last resort allows
constexpr Demerits ragged = 5 * full;  // beyond that, and `full` an em more
constexpr Demerits short_by_choice = 4 * full;  // ragged, though the next piece would have fitted
constexpr Demerits lone_last_character = 1'000'000'000;
constexpr Demerits lone_character = 50 * full;  // in a line before the last
constexpr Demerits two_last_characters = 400;
constexpr Demerits compound_cut = 20 * full;    // between the words of a compound
constexpr Demerits character_cut = 30 * full;   // inside a word, as far as words are told apart
constexpr Demerits emergency_cut = 100 * full;  // inside a phrase or a unit, for each step

Em measure_from(Break const& from, LineMeasures measures) {
  return from.cluster == 0 ? measures.first : measures.rest;
}

bool fits(Break const& from, Break const& to, LineMeasures measures) {
  return least_width(from, to) <= measure_from(from, measures);
}

/// How many breaks a line of `measure` holds in text of an em a break.
std::size_t breaks_of_ems(Em measure) {
  return static_cast<std::size_t>(std::max(measure, one_em).thousandths / 1000);
}

/// The last break that a line from `from` reaches; always at least the next one. Looked for from
/// where it is if the line holds as many breaks as is `guessed`: mostly a step or two away.
std::size_t farthest(std::span<Break const> breaks, std::size_t from, LineMeasures measures,
                     std::size_t guessed) {
  Em const limit = breaks[from].start.least + measure_from(breaks[from], measures);
  auto reached = std::min(from + guessed, breaks.size() - 1);
  while (reached > from + 1 && breaks[reached].end.least > limit) {
    --reached;
  }
  while (reached + 1 < breaks.size() && breaks[reached + 1].end.least <= limit) {
    ++reached;
  }
  return reached;
}

Demerits squared(Em part, Em whole) {
  Demerits const ratio = Demerits{part.thousandths} * 1000 / std::max(whole.thousandths, 1);
  return full * ratio * ratio / 1'000'000;
}

class LineChooser {
 public:
  LineChooser(std::span<Break const> breaks, Measured const& measured, LineMeasures measures,
              Preferences preferences)
      : m_breaks(breaks), m_measured(measured), m_measures(measures), m_preferences(preferences) {}

  std::vector<std::size_t> run() {
    find_levels();
    m_costs.assign(m_breaks.size(), 0);
    m_previous.assign(m_breaks.size(), 0);
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
      for (auto to = m_levels[level].first; to <= m_levels[level].last; ++to) {
        choose_previous(to, m_levels[level - 1]);
      }
    }
    return path();
  }

 private:
  /// The breaks that can end one certain line when the paragraph has as few lines as possible.
  struct Level {
    std::size_t first, last;
  };

  // A break can end line k of n only if k lines reach it and n-k lines lead from it to the end.
  // Both sets are intervals, because what fits a line still fits when the line starts later.
  void find_levels() {
    std::size_t const end = m_breaks.size() - 1;
    m_levels.push_back({0, 0});
    auto const guessed = breaks_of_ems(m_measures.rest);
    while (m_levels.back().last < end) {
      auto const before = m_levels.back().last;
      m_levels.push_back({before + 1, farthest(m_breaks, before, m_measures, guessed)});
    }
    auto next = end;
    for (auto level = m_levels.size() - 1; level > 0; --level) {
      m_levels[level].first = std::max(m_levels[level].first, next);
      next = earliest(next);
    }
  }

  /// The first break from which one line reaches `to`.
  [[nodiscard]] std::size_t earliest(std::size_t to) const {
    auto from = to - 1;
    while (from > 0 && least_width(m_breaks[from - 1], m_breaks[to]) <= m_measures.rest) {
      --from;
    }
    return from;
  }

  void choose_previous(std::size_t to, Level const& level) {
    auto best = std::numeric_limits<Demerits>::max();
    for (auto from = level.first; from <= level.last; ++from) {
      bool const only = from == level.last && best == std::numeric_limits<Demerits>::max();
      if (!only && !fits(m_breaks[from], m_breaks[to], m_measures)) {
        continue;
      }
      auto const cost = m_costs[from] + demerits(from, to);
      if (cost < best) {
        best = cost;
        m_previous[to] = from;
      }
    }
    m_costs[to] = best;
  }

  [[nodiscard]] Demerits demerits(std::size_t from, std::size_t to) const {
    bool const last = to + 1 == m_breaks.size();
    auto const& a = m_breaks[from];
    auto const& b = m_breaks[to];
    Em const slack = measure_from(a, m_measures) - natural_width(a, b);
    Demerits cost = last ? 0 : cut_cost(b.cut);
    if (slack < Em{}) {
      cost += squared(-slack, natural_width(a, b) - least_width(a, b));
    } else if (m_preferences.evenness == Evenness::all_lines) {
      cost += squared(slack, one_em);
    } else if (!last) {
      cost += looseness(from, to, slack);
    }
    bool const turns = from > 0 || !last;
    return turns ? cost + shortness(a, b) : cost;
  }

  [[nodiscard]] Demerits cut_cost(Cut cut) const {
    if (cut <= m_preferences.best) {
      return cut == Cut::phrase ? 0 : cut == Cut::compound ? compound_cut : character_cut;
    }
    return emergency_cut * (static_cast<int>(cut) - static_cast<int>(m_preferences.best));
  }

  [[nodiscard]] Demerits looseness(std::size_t from, std::size_t to, Em slack) const {
    Em const room = m_breaks[to].end.room - m_breaks[from].start.room;
    if (slack <= room) {
      return squared(slack, room);
    }
    Em const last_resort = m_breaks[to].end.even - m_breaks[from].start.even;
    if (slack <= room + last_resort) {
      return full + even * (slack - room).thousandths / last_resort.thousandths;
    }
    bool const by_choice = fits(m_breaks[from], m_breaks[to + 1], m_measures);
    return ragged + full * (slack - room).thousandths / 1000 + (by_choice ? short_by_choice : 0);
  }

  [[nodiscard]] Demerits shortness(Break const& a, Break const& b) const {
    int const characters = characters_between(a, b);
    bool const last = &b == &m_breaks.back();
    if (characters <= 1) {
      return last ? lone_last_character : lone_character;
    }
    return last && characters == 2 ? two_last_characters : 0;
  }

  /// How many characters a line shows, marks that close it aside; no more than 3 are counted.
  [[nodiscard]] int characters_between(Break const& a, Break const& b) const {
    int characters = 0;
    for (auto i = a.cluster; i < b.visible_end && characters < 3; ++i) {
      auto const c = m_measured.clusters.items[i].kind.character_class;
      characters += is_closing(c) || is_blank(c) ? 0 : 1;
    }
    return characters;
  }

  [[nodiscard]] std::vector<std::size_t> path() const {
    std::vector<std::size_t> chosen(m_levels.size());
    auto at = m_breaks.size() - 1;
    for (auto level = m_levels.size(); level-- > 0;) {
      chosen[level] = at;
      at = m_previous[at];
    }
    return chosen;
  }

  std::span<Break const> m_breaks;
  Measured const& m_measured;
  LineMeasures m_measures;
  Preferences m_preferences;
  std::vector<Level> m_levels;          // by line number; the first one is the start
  std::vector<Demerits> m_costs;        // of the best way to each break
  std::vector<std::size_t> m_previous;  // the break before it on that way
};

}  // namespace

int count_lines(std::span<Break const> breaks, LineMeasures measures) {
  int lines = 0;
  auto guessed = breaks_of_ems(measures.first);
  for (std::size_t at = 0; at + 1 < breaks.size(); ++lines) {
    auto const reached = farthest(breaks, at, measures, guessed);
    guessed = reached - at;
    at = reached;
  }
  return lines;
}

std::vector<std::size_t> choose_breaks(std::span<Break const> breaks, Measured const& measured,
                                       LineMeasures measures, Preferences preferences) {
  return LineChooser(breaks, measured, measures, preferences).run();
}

}  // namespace mokuhyo::text
