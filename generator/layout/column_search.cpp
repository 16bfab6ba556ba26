#include "layout/column_search.h"

#include "layout/index.h"

#include <algorithm>
#include <cstdint>

namespace mokuhyo::layout {
namespace {

std::size_t count_columns(FitProblem const& problem) {
  std::size_t count = 0;
  for (auto const& columns : problem.columns) count += columns.shares.size();
  return count;
}

std::int64_t total_weight(FitColumns const& columns) {
  std::int64_t total = 0;
  for (auto const& share : columns.shares) total += share.weight;
  return total;
}

/// `part` of the common width grown to the whole of it; rounds up.
Em of_whole(Em part, std::int64_t weight, std::int64_t total) {
  return {static_cast<std::int32_t>((part.thousandths * total + weight - 1) / weight)};
}

/// What the common width can give where a part of it may give `over`.
Em given_by(Em over, std::int64_t weight, std::int64_t total) {
  if (weight == total) return over;
  // Rounding to shares may take a thousandth from the part.
  auto const sure = std::max(over.thousandths - 1, 0);
  return {static_cast<std::int32_t>(sure * total / weight)};
}

}  // namespace

ColumnSearch::ColumnSearch(FitProblem const& problem, std::vector<Em> common)
    : m_problem(problem),
      m_common(std::move(common)),
      m_on(problem.columns.size()),
      m_columns(count_columns(problem)),
      m_owner(m_columns.size()),
      m_standing(problem.cells.size()),
      m_height(problem) {
  for (std::size_t c = 0; c < count(); ++c) {
    m_on[c].weight = total_weight(problem.columns[c]);
    for (auto const& share : problem.columns[c].shares) m_owner[at(share.column)] = c;
    spread(c, m_common[c]);
    m_sum += m_common[c];
  }
  for (std::size_t i = 0; i < problem.cells.size(); ++i) add_cell(i);
  for (std::size_t c = 0; c < count(); ++c) {
    std::ranges::sort(m_on[c].turns, {}, &Turn::width);
    pass_turns(c);
  }
}

void ColumnSearch::add_cell(std::size_t cell) {
  auto const& one = m_problem.cells[cell];
  m_height.set(cell, one.step(0).height.thousandths);
  if (one.steps() == 1) return;  // as high at every width
  is_alone(one) ? add_turns(cell) : add_shared(cell);
}

void ColumnSearch::add_turns(std::size_t cell) {
  auto const& one = m_problem.cells[cell];
  auto& turns = m_on[owner(one.column)].turns;
  auto higher = one.step(0);
  for (std::size_t i = 1; i < one.steps(); ++i) {
    auto const lower = one.step(i);
    turns.push_back({lower.width, static_cast<std::uint32_t>(cell), lower.height.thousandths,
                     higher.height.thousandths});
    higher = lower;
  }
}

void ColumnSearch::add_shared(std::size_t cell) {
  auto const& where = m_problem.cells[cell];
  set_step(cell, 0);
  measure(cell);
  for (std::size_t c = 0; c < count(); ++c) {
    std::int64_t weight = 0;
    for (auto const& share : m_problem.columns[c].shares) {
      bool const covers =
          share.column >= where.column && share.column < where.column + where.columns;
      if (covers) weight += share.weight;
    }
    if (weight > 0) m_on[c].shared.push_back({cell, weight});
  }
}

/// Divides the common width `width` by weight; rounding goes to the last column.
void ColumnSearch::spread(std::size_t c, Em width) {
  auto const& columns = m_problem.columns[c];
  Em left = width;
  for (auto const& share : columns.shares) {
    Em const part{
        static_cast<std::int32_t>(std::int64_t{width.thousandths} * share.weight / m_on[c].weight)};
    m_columns[at(share.column)] = part;
    left -= part;
  }
  m_columns[at(columns.shares.back().column)] += left;
}

Em ColumnSearch::cell_width(FitCell const& cell) const {
  Em width;
  for (int column = cell.column; column < cell.column + cell.columns; ++column)
    width += m_columns[at(column)];
  return width;
}

/// From the step that the cell stands on: mostly it stays there or moves to the next one.
void ColumnSearch::measure(std::size_t cell) {
  Em const width = cell_width(m_problem.cells[cell]);
  auto const& now = m_standing[cell];
  while (width >= now.below) set_step(cell, now.step + 1);
  while (width < now.from) set_step(cell, now.step - 1);
}

void ColumnSearch::set_step(std::size_t cell, std::size_t step) {
  auto const& one = m_problem.cells[cell];
  auto const now = one.step(step);
  m_standing[cell] = {step, step == 0 ? Em{INT32_MIN} : now.width,
                      step + 1 == one.steps() ? Em{INT32_MAX} : one.step(step + 1).width};
  m_height.set(cell, now.height.thousandths);
}

/// Moves the cells whose turns lie between the width of before and the present one.
void ColumnSearch::pass_turns(std::size_t c) {
  auto& [weight, turns, passed, shared] = m_on[c];
  for (; passed < turns.size() && turns[passed].width <= m_common[c]; ++passed)
    m_height.set(turns[passed].cell, turns[passed].lower);
  for (; passed > 0 && turns[passed - 1].width > m_common[c]; --passed)
    m_height.set(turns[passed - 1].cell, turns[passed - 1].higher);
}

void ColumnSearch::set_width(std::size_t c, Em width) {
  if (width == m_common[c]) return;
  give_width(c, width);
  pass_turns(c);
  for (auto const& shared : m_on[c].shared) measure(shared.cell);
}

/// The heights of the cells on it are left as they are.
void ColumnSearch::give_width(std::size_t c, Em width) {
  m_sum += width - m_common[c];
  m_common[c] = width;
  spread(c, width);
}

void ColumnSearch::tighten(std::size_t c) {
  bool const is_shared = m_problem.columns[c].shares.size() > 1;
  // Rounding to shares may take a cell to another step; else none moves.
  is_shared ? set_width(c, tight_width(c)) : give_width(c, tight_width(c));
}

void ColumnSearch::set_widths(std::vector<Em> const& common) {
  for (std::size_t c = 0; c < count(); ++c) set_width(c, common[c]);
}

void ColumnSearch::go_back(State const& state) {
  set_widths(state.common);
  m_height.go_back(state.then);
}

std::optional<Em> ColumnSearch::next_width(std::size_t c) const {
  auto const& on = m_on[c];
  Em next = on.passed < on.turns.size() ? on.turns[on.passed].width : Em{INT32_MAX};
  for (auto const& [cell, weight] : on.shared) {
    Em const above = m_standing[cell].below;
    if (above == Em{INT32_MAX}) continue;
    Em const missing = above - cell_width(m_problem.cells[cell]);
    next = std::min(next, m_common[c] + of_whole(missing, weight, on.weight));
  }
  return next <= m_problem.columns[c].max ? std::optional(next) : std::nullopt;
}

Em ColumnSearch::tight_width(std::size_t c) const {
  auto const& on = m_on[c];
  Em tight = m_problem.columns[c].min;
  if (on.passed > 0) tight = std::max(tight, on.turns[on.passed - 1].width);
  for (auto const& [cell, weight] : on.shared) {
    if (m_standing[cell].step == 0) continue;
    Em const over = cell_width(m_problem.cells[cell]) - m_standing[cell].from;
    tight = std::max(tight, m_common[c] - given_by(over, weight, on.weight));
  }
  return std::min(tight, m_common[c]);
}

bool ColumnSearch::is_alone(FitCell const& cell) const {
  return cell.columns == 1 && m_problem.columns[owner(cell.column)].shares.size() == 1;
}

std::vector<Em> ColumnSearch::widths_to_lower(int row) {
  std::vector<Em> widths = m_common;
  for (auto const holder : m_height.holders(row)) {
    auto const& cell = m_problem.cells[holder];
    auto const c = owner(cell.column);
    auto const wanted = is_alone(cell) ? cell.next_width(m_common[c]) : std::nullopt;
    if (!wanted || *wanted > m_problem.columns[c].max) return {};
    widths[c] = std::max(widths[c], *wanted);
  }
  return widths == m_common ? std::vector<Em>() : widths;
}

}  // namespace mokuhyo::layout
