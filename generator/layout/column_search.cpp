#include "layout/column_search.h"

#include "layout/index.h"

#include <algorithm>

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

}  // namespace

ColumnSearch::ColumnSearch(FitProblem const& problem, std::vector<Em> common)
    : m_problem(problem),
      m_common(std::move(common)),
      m_columns(count_columns(problem)),
      m_owner(m_columns.size()),
      m_cells(problem.columns.size()),
      m_extents(problem.cells.size()) {
  for (std::size_t c = 0; c < count(); ++c) {
    for (auto const& share : problem.columns[c].shares) m_owner[at(share.column)] = c;
    spread(c, m_common[c]);
  }
  for (std::size_t i = 0; i < problem.cells.size(); ++i) {
    auto const& cell = problem.cells[i];
    m_extents[i] = {at(cell.row), at(cell.row + cell.rows), 0};
    m_rows = std::max(m_rows, m_extents[i].bottom);
    for (int column = cell.column; column < cell.column + cell.columns; ++column) {
      auto& cells = m_cells[owner(column)];
      if (cells.empty() || cells.back() != i) cells.push_back(i);
    }
    measure(i);
  }
}

/// Divides the common width `width` by weight; rounding goes to the last column.
void ColumnSearch::spread(std::size_t c, Em width) {
  auto const& columns = m_problem.columns[c];
  auto const total = total_weight(columns);
  Em left = width;
  for (auto const& share : columns.shares) {
    Em const part{
        static_cast<std::int32_t>(std::int64_t{width.thousandths} * share.weight / total)};
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

void ColumnSearch::measure(std::size_t cell) {
  auto const& fit_cell = m_problem.cells[cell];
  m_extents[cell].height = fit_cell.steps->height(cell_width(fit_cell)).thousandths;
}

void ColumnSearch::set_width(std::size_t c, Em width) {
  m_common[c] = width;
  spread(c, width);
  for (auto const cell : m_cells[c]) measure(cell);
}

void ColumnSearch::set_widths(std::vector<Em> const& common) {
  for (std::size_t c = 0; c < count(); ++c) {
    if (m_common[c] != common[c]) set_width(c, common[c]);
  }
}

/// The earliest position of each row's top, and of the last one's bottom: the height of a table is
/// the longest path through its cells.
std::vector<std::int64_t> ColumnSearch::positions() const {
  std::vector<std::int64_t> positions(m_rows + 1);
  auto extent = m_extents.begin();
  for (std::size_t row = 1; row <= m_rows; ++row) {
    auto bottom = positions[row - 1];
    for (; extent != m_extents.end() && extent->bottom == row; ++extent)
      bottom = std::max(bottom, positions[extent->top] + extent->height);
    positions[row] = bottom;
  }
  return positions;
}

FitCost ColumnSearch::cost() const {
  auto const rows = positions();
  FitCost cost{INT64_MIN, rows.back(), 0};
  for (auto const& section : m_problem.sections) {
    auto const height = rows[at(section.first_row + section.rows)] - rows[at(section.first_row)];
    cost.excess = std::max(cost.excess, height - section.limit.thousandths);
  }
  for (auto const& extent : m_extents) cost.cells += extent.height;
  return cost;
}

Em ColumnSearch::can_give(std::size_t c) const { return m_common[c] - m_problem.columns[c].min; }

Em ColumnSearch::can_take(std::size_t c) const { return m_problem.columns[c].max - m_common[c]; }

bool ColumnSearch::is_alone(FitCell const& cell) const {
  return cell.columns == 1 && m_problem.columns[owner(cell.column)].shares.size() == 1;
}

std::vector<Em> ColumnSearch::widths_to_lower(int row) const {
  auto const rows = positions();
  auto const bottom = at(row) + 1;
  std::vector<Em> widths = m_common;
  for (std::size_t i = 0; i < m_extents.size(); ++i) {
    auto const& extent = m_extents[i];
    if (extent.bottom != bottom || rows[extent.top] + extent.height != rows[bottom]) continue;
    auto const& cell = m_problem.cells[i];
    auto const c = owner(cell.column);
    Em const wanted = cell.steps->width(Em{static_cast<std::int32_t>(extent.height) - 1});
    if (!is_alone(cell) || wanted <= cell_width(cell) || wanted > m_problem.columns[c].max)
      return {};
    widths[c] = std::max(widths[c], wanted);
  }
  return widths == m_common ? std::vector<Em>() : widths;
}

std::vector<Em> ColumnSearch::least_widths() const {
  std::vector<Em> least(count());
  for (std::size_t c = 0; c < count(); ++c) least[c] = m_problem.columns[c].min;
  for (std::size_t i = 0; i < m_extents.size(); ++i) {
    auto const& cell = m_problem.cells[i];
    if (!is_alone(cell)) continue;
    auto const needed = cell.steps->width(Em{static_cast<std::int32_t>(m_extents[i].height)});
    auto& width = least[owner(cell.column)];
    width = std::max(width, needed);
  }
  return least;
}

}  // namespace mokuhyo::layout
