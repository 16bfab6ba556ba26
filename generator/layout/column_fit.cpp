#include "layout/column_fit.h"

#include "layout/column_search.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace mokuhyo::layout {
namespace {

/// Widths exchanged between two columns, from coarse to fine.
constexpr std::array<Em, 6> exchanges = {Em{4000}, Em{2000}, Em{1000},
                                         Em{500},  Em{250},  width_grain};

/// What a column pays at a time when others are widened.
constexpr Em instalment = width_grain * 2;

Em sum(std::vector<Em> const& widths) {
  return std::accumulate(widths.begin(), widths.end(), Em{});
}

Em sum_of_bounds(FitProblem const& problem, Em FitColumns::*bound) {
  std::int64_t total = 0;
  for (auto const& columns : problem.columns) total += (columns.*bound).thousandths;
  return {static_cast<std::int32_t>(std::min<std::int64_t>(total, INT32_MAX))};
}

/// `spare` shared by weight, none beyond its bound, to the thousandth.
std::vector<Em> share(FitProblem const& problem, std::vector<Em> widths, Em spare,
                      std::vector<std::int64_t> weights) {
  while (spare > Em{0}) {
    auto const total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    if (total == 0) break;
    Em const round = spare;
    for (std::size_t c = 0; c < widths.size(); ++c) {
      Em const part{static_cast<std::int32_t>(round.thousandths * weights[c] / total)};
      Em const room = problem.columns[c].max - widths[c];
      // At least a thousandth, so that each round ends nearer to the end.
      Em const given = std::min({std::max(part, Em{weights[c] > 0}), room, spare});
      widths[c] += given;
      spare -= given;
      if (given == room) weights[c] = 0;
    }
  }
  return widths;
}

std::vector<Em> least(FitProblem const& problem) {
  std::vector<Em> widths;
  for (auto const& columns : problem.columns) widths.push_back(columns.min);
  return widths;
}

/// How much text stands on each of the columns, as the area it takes.
std::vector<std::int64_t> text_weights(FitProblem const& problem) {
  std::vector<std::int64_t> by_column;
  for (auto const& cell : problem.cells) {
    auto const& step = cell.steps->steps()[cell.steps->steps().size() / 2];
    auto const area = std::int64_t{step.width.thousandths} * step.height.thousandths;
    by_column.resize(
        std::max(by_column.size(), static_cast<std::size_t>(cell.column + cell.columns)));
    for (int c = cell.column; c < cell.column + cell.columns; ++c)
      by_column[static_cast<std::size_t>(c)] += area / cell.columns / 1000;
  }
  std::vector<std::int64_t> weights;
  for (auto const& columns : problem.columns) {
    std::int64_t weight = 1;
    for (auto const& one : columns.shares)
      weight += by_column[static_cast<std::size_t>(one.column)];
    weights.push_back(weight);
  }
  return weights;
}

class Descent {
 public:
  Descent(FitProblem const& problem, std::vector<Em> start, Effort effort)
      : m_search(problem, std::move(start)), m_cost(m_search.cost()), m_effort(effort) {
    for (auto const& section : problem.sections) m_rows += section.rows;
  }

  void run() {
    do {
      for (auto const step : exchanges) exchange_all(step);
    } while (!is_done() && lower_any_row());
  }

  [[nodiscard]] FitCost const& cost() const { return m_cost; }
  [[nodiscard]] ColumnSearch& search() { return m_search; }

 private:
  [[nodiscard]] bool is_done() const {
    return m_effort == Effort::until_it_fits && m_cost.excess <= 0;
  }

  void exchange_all(Em step) {
    for (bool improved = true; improved && !is_done();) {
      improved = false;
      for (std::size_t from = 0; from < m_search.count(); ++from) {
        for (std::size_t to = 0; to < m_search.count(); ++to)
          improved |= from != to && exchange(from, to, step);
      }
    }
  }

  /// Gives width from one column to another; takes it back if that is no gain.
  bool exchange(std::size_t from, std::size_t to, Em step) {
    Em const given = std::min({step, m_search.can_give(from), m_search.can_take(to)});
    if (given <= Em{0}) return false;
    Em const width_from = m_search.width(from);
    Em const width_to = m_search.width(to);
    m_search.set_width(from, width_from - given);
    m_search.set_width(to, width_to + given);
    if (accept()) return true;
    m_search.set_width(from, width_from);
    m_search.set_width(to, width_to);
    return false;
  }

  bool accept() {
    auto const cost = m_search.cost();
    if (!(cost < m_cost)) return false;
    m_cost = cost;
    return true;
  }

  bool lower_any_row() {
    for (int row = 0; row < m_rows; ++row) {
      if (lower(row)) return true;
    }
    return false;
  }

  /// Widens every column that holds up `row`, at the cost of those that mind least: what no
  /// exchange of two columns can do.
  bool lower(int row) {
    auto const before = m_search.common();
    auto const wanted = m_search.widths_to_lower(row);
    if (wanted.empty()) return false;
    m_search.set_widths(wanted);
    if (pay(before, sum(wanted) - sum(before)) && accept()) return true;
    m_search.set_widths(before);
    return false;
  }

  /// Takes `debt` from the columns that still have the width `before`, grain by grain where it
  /// costs least. False if they have not that much.
  bool pay(std::vector<Em> const& before, Em debt) {
    std::vector<std::size_t> payers;
    for (std::size_t c = 0; c < before.size(); ++c) {
      if (m_search.width(c) == before[c]) payers.push_back(c);
    }
    while (debt > Em{0}) {
      auto const payer = cheapest(payers, std::min(debt, instalment));
      if (!payer) return false;
      Em const paid = std::min({debt, instalment, m_search.can_give(*payer)});
      m_search.set_width(*payer, m_search.width(*payer) - paid);
      debt -= paid;
    }
    return true;
  }

  std::optional<std::size_t> cheapest(std::vector<std::size_t> const& payers, Em paid) {
    std::optional<std::size_t> best;
    FitCost least;
    for (auto const c : payers) {
      if (m_search.can_give(c) <= Em{0}) continue;
      Em const width = m_search.width(c);
      m_search.set_width(c, width - std::min(paid, m_search.can_give(c)));
      auto const cost = m_search.cost();
      m_search.set_width(c, width);
      if (best && !(cost < least)) continue;
      best = c;
      least = cost;
    }
    return best;
  }

  ColumnSearch m_search;
  FitCost m_cost;
  Effort m_effort;
  int m_rows = 0;
};

/// What columns have beyond what their cells need at these heights is shared in proportion to what
/// they need, so that the white beside the text looks even.
std::vector<Em> evened(FitProblem const& problem, ColumnSearch& search, FitCost const& cost) {
  auto const before = search.common();
  auto const needed = search.least_widths();
  std::vector<std::int64_t> weights;
  for (auto const width : needed) weights.push_back(width.thousandths);
  search.set_widths(share(problem, needed, sum(before) - sum(needed), weights));
  if (cost < search.cost()) search.set_widths(before);
  return search.column_widths();
}

/// The best of the widths that descents from several starts come to.
ColumnFit search(FitProblem const& problem, Em spare, Effort effort) {
  std::optional<ColumnFit> best;
  std::vector<std::int64_t> const even(problem.columns.size(), 1);
  for (auto const& weights : {text_weights(problem), even}) {
    Descent descent(problem, share(problem, least(problem), spare, weights), effort);
    descent.run();
    if (best && !(descent.cost() < best->cost)) continue;
    best = ColumnFit{evened(problem, descent.search(), descent.cost()), descent.cost()};
    if (effort == Effort::until_it_fits && best->cost.excess <= 0) break;
  }
  return *best;
}

ColumnFit unsearched(FitProblem const& problem, Em spare) {
  ColumnSearch const start(problem, share(problem, least(problem), spare, text_weights(problem)));
  return {start.column_widths(), start.cost()};
}

}  // namespace

std::optional<ColumnFit> fit_columns(FitProblem const& problem, Effort effort) {
  Em const narrowest = sum_of_bounds(problem, &FitColumns::min);
  if (narrowest > problem.width) return std::nullopt;
  Em const width = std::min(problem.width, sum_of_bounds(problem, &FitColumns::max));
  if (effort == Effort::none) return unsearched(problem, width - narrowest);
  return search(problem, width - narrowest, effort);
}

FitCost cost_of(FitProblem const& problem, std::vector<Em> const& widths) {
  std::vector<Em> common;
  for (auto const& columns : problem.columns) {
    Em width;
    for (auto const& one : columns.shares) width += widths[static_cast<std::size_t>(one.column)];
    common.push_back(width);
  }
  return ColumnSearch(problem, std::move(common)).cost();
}

}  // namespace mokuhyo::layout
