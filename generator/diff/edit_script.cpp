#include "diff/edit_script.h"

#include <algorithm>
#include <optional>

namespace mokuhyo::diff {
namespace {

using Items = std::vector<std::string_view>;
using Index = std::ptrdiff_t;

/// Items that are kept: `x` of the old list is `y` of the new one.
struct Match {
  Index x = 0, y = 0;
};

/// The furthest x on each diagonal k = x - y, for k from -d to d.
class Frontier {
 public:
  explicit Frontier(Index d) : m_furthest(static_cast<std::size_t>(2 * d + 1), 0), m_d(d) {}
  [[nodiscard]] Index& at(Index k) { return m_furthest[static_cast<std::size_t>(k + m_d)]; }
  [[nodiscard]] Index at(Index k) const { return m_furthest[static_cast<std::size_t>(k + m_d)]; }
  [[nodiscard]] Index steps() const { return m_d; }

 private:
  std::vector<Index> m_furthest;
  Index m_d;
};

/// True if the way to diagonal `k` comes from the one above it: an item is added, none removed.
bool comes_by_adding(Frontier const& before, Index k) {
  Index const d = before.steps();
  if (k <= -d - 1) return true;
  if (k >= d + 1) return false;
  return k + 1 <= d && (k - 1 < -d || before.at(k - 1) < before.at(k + 1));
}

class Search {
 public:
  Search(Items const& before, Items const& after)
      : m_before(before),
        m_after(after),
        m_x(static_cast<Index>(before.size())),
        m_y(static_cast<Index>(after.size())) {}

  /// The matches in order; nothing if there is no way in so many steps.
  [[nodiscard]] std::optional<std::vector<Match>> run(Index most_steps) {
    m_frontiers.emplace_back(0).at(0) = slide(0, 0);
    while (!is_there()) {
      Index const d = static_cast<Index>(m_frontiers.size());
      if (d > most_steps) return std::nullopt;
      advance(d);
    }
    return walk_back();
  }

 private:
  /// The furthest x after which the lists go on alike from (x, y).
  [[nodiscard]] Index slide(Index x, Index y) const {
    while (x < m_x && y < m_y &&
           m_before[static_cast<std::size_t>(x)] == m_after[static_cast<std::size_t>(y)]) {
      ++x;
      ++y;
    }
    return x;
  }

  [[nodiscard]] bool is_there() const {
    auto const& last = m_frontiers.back();
    Index const k = m_x - m_y;
    Index const d = last.steps();
    return k >= -d && k <= d && (k + d) % 2 == 0 && last.at(k) >= m_x;
  }

  void advance(Index d) {
    Frontier next(d);
    auto const& last = m_frontiers.back();
    for (Index k = -d; k <= d; k += 2) {
      Index const x = comes_by_adding(last, k) ? last.at(k + 1) : last.at(k - 1) + 1;
      next.at(k) = slide(std::min(x, m_x), std::min(x, m_x) - k);
    }
    m_frontiers.push_back(std::move(next));
  }

  /// Where the last step to a diagonal came from, and where the matches after it begin.
  struct Step {
    Index from_x = 0, from_y = 0;
    Index matches_x = 0;
  };

  [[nodiscard]] Step step_to(Index k, Index d) const {
    if (d == 0) return {};
    auto const& last = m_frontiers[static_cast<std::size_t>(d - 1)];
    bool const adds = comes_by_adding(last, k);
    Index const from = adds ? k + 1 : k - 1;
    Index const x = last.at(from);
    return {x, x - from, adds ? x : x + 1};
  }

  [[nodiscard]] std::vector<Match> walk_back() const {
    std::vector<Match> matches;
    Index x = m_x;
    Index y = m_y;
    for (auto d = static_cast<Index>(m_frontiers.size()) - 1; d >= 0; --d) {
      auto const step = step_to(x - y, d);
      for (; x > step.matches_x; --x, --y) matches.push_back({x - 1, y - 1});
      x = step.from_x;
      y = step.from_y;
    }
    std::ranges::reverse(matches);
    return matches;
  }

  Items const& m_before;
  Items const& m_after;
  Index m_x, m_y;
  std::vector<Frontier> m_frontiers;
};

Stretch stretch(Match begin, Match end) {
  auto const size = [](Index n) { return static_cast<std::size_t>(n); };
  return {size(begin.x), size(end.x - begin.x), size(begin.y), size(end.y - begin.y)};
}

}  // namespace

std::vector<Stretch> edit_script(Items const& before, Items const& after, std::size_t most_steps) {
  auto matches = Search(before, after).run(static_cast<Index>(most_steps));
  Match const end{static_cast<Index>(before.size()), static_cast<Index>(after.size())};
  if (!matches) return {stretch({}, end)};
  matches->push_back(end);
  std::vector<Stretch> stretches;
  Match next;
  for (auto const& match : *matches) {
    if (match.x > next.x || match.y > next.y) stretches.push_back(stretch(next, match));
    next = {match.x + 1, match.y + 1};
  }
  return stretches;
}

}  // namespace mokuhyo::diff
