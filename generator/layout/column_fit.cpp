#include "layout/column_fit.h"

#include "layout/column_descent.h"
#include "layout/index.h"
#include "layout/lengths.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo::layout {
namespace {

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
    by_column.resize(
        std::max(by_column.size(), static_cast<std::size_t>(cell.column + cell.columns)));
    for (int c = cell.column; c < cell.column + cell.columns; ++c)
      by_column[static_cast<std::size_t>(c)] += cell.text_area() / cell.columns / 1000;
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

/// How far the problem's start is above the least widths.
std::vector<std::int64_t> start_weights(FitProblem const& problem) {
  std::vector<std::int64_t> weights;
  for (auto const& columns : problem.columns) {
    Em width;
    for (auto const& one : columns.shares) width += problem.start[at(one.column)];
    weights.push_back(std::max((width - columns.min).thousandths, 1));
  }
  return weights;
}

/// The shares of the spare width that descents begin with.
std::vector<std::vector<std::int64_t>> starts(FitProblem const& problem) {
  if (!problem.start.empty()) return {start_weights(problem)};
  return {text_weights(problem), std::vector<std::int64_t>(problem.columns.size(), 1)};
}

/// What the search left is shared in proportion to what the columns need, so that the white beside
/// the text looks even.
ColumnFit evened(FitProblem const& problem, ColumnSearch& search, Em width) {
  auto const needed = search.common();
  std::vector<std::int64_t> weights;
  for (auto const one : needed) weights.push_back(one.thousandths);
  search.set_widths(share(problem, needed, width - sum(needed), weights));
  return {search.column_widths(), search.cost()};
}

/// The best of the widths that descents from several starts come to.
ColumnFit search(FitProblem const& problem, Em width, Effort effort) {
  std::optional<ColumnFit> best;
  Em const spare = width - sum_of_bounds(problem, &FitColumns::min);
  for (auto const& weights : starts(problem)) {
    ColumnSearch state(problem, share(problem, least(problem), spare, weights));
    descend(problem, state, effort);
    auto found = evened(problem, state, width);
    if (!best || found.cost < best->cost) best = std::move(found);
    if (effort == Effort::until_it_fits && best->cost.excess <= 0) break;
  }
  return *best;
}

ColumnFit unsearched(FitProblem const& problem, Em spare) {
  ColumnSearch start(problem, share(problem, least(problem), spare, text_weights(problem)));
  return {start.column_widths(), start.cost()};
}

}  // namespace

std::optional<ColumnFit> fit_columns(FitProblem const& problem, Effort effort) {
  Em const narrowest = sum_of_bounds(problem, &FitColumns::min);
  if (narrowest > problem.width) return std::nullopt;
  Em const width = std::min(problem.width, sum_of_bounds(problem, &FitColumns::max));
  if (effort == Effort::none) return unsearched(problem, width - narrowest);
  return search(problem, width, effort);
}

FitCost cost_of(FitProblem const& problem, std::vector<Em> const& widths) {
  TableHeight height(problem);
  for (std::size_t i = 0; i < problem.cells.size(); ++i) {
    auto const& cell = problem.cells[i];
    auto const first = widths.begin() + cell.column;
    height.set(i, cell.height(std::accumulate(first, first + cell.columns, Em{})).thousandths);
  }
  return height.cost();
}

}  // namespace mokuhyo::layout
