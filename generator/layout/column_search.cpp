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

/// `part` of the common width grown to the whole of it; rounds up.
Em of_whole(Em part, std::int64_t weight, std::int64_t total) {
  return {static_cast<std::int32_t>((part.thousandths * total + weight - 1) / weight)};
}

}  // namespace

ColumnSearch::ColumnSearch(FitProblem const& problem, std::vector<Em> common)
    : m_problem(problem),
      m_common(std::move(common)),
      m_columns(count_columns(problem)),
      m_owner(m_columns.size()),
      m_cells(problem.columns.size()),
      m_extents(problem.cells.size()),
      m_step(problem.cells.size()) {
  for (std::size_t c = 0; c < count(); ++c) {
    m_weights.push_back(total_weight(problem.columns[c]));
    for (auto const& share : problem.columns[c].shares) m_owner[at(share.column)] = c;
    spread(c, m_common[c]);
    m_sum += m_common[c];
  }
  std::uint32_t rows = 0;
  for (std::size_t i = 0; i < problem.cells.size(); ++i) {
    add_cell(i);
    rows = std::max(rows, m_extents[i].bottom);
  }
  m_positions.resize(rows + 1);
}

void ColumnSearch::add_cell(std::size_t cell) {
  auto const& where = m_problem.cells[cell];
  m_extents[cell] = {static_cast<std::uint32_t>(where.row),
                     static_cast<std::uint32_t>(where.row + where.rows), 0};
  measure(cell);
  if (steps(cell).size() == 1) return;  // as high at every width
  for (std::size_t c = 0; c < count(); ++c) {
    std::int64_t weight = 0;
    for (auto const& share : m_problem.columns[c].shares) {
      bool const covers =
          share.column >= where.column && share.column < where.column + where.columns;
      if (covers) weight += share.weight;
    }
    if (weight > 0) m_cells[c].push_back({cell, weight});
  }
}

/// Divides the common width `width` by weight; rounding goes to the last column.
void ColumnSearch::spread(std::size_t c, Em width) {
  auto const& columns = m_problem.columns[c];
  Em left = width;
  for (auto const& share : columns.shares) {
    Em const part{
        static_cast<std::int32_t>(std::int64_t{width.thousandths} * share.weight / m_weights[c])};
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

/// From the step that the cell stood on: mostly it is the same or the next one.
void ColumnSearch::measure(std::size_t cell) {
  Em const width = cell_width(m_problem.cells[cell]);
  auto const& all = steps(cell);
  auto& step = m_step[cell];
  while (step + 1 < all.size() && all[step + 1].width <= width) ++step;
  while (step > 0 && all[step].width > width) --step;
  auto& height = m_extents[cell].height;
  m_cell_heights += all[step].height.thousandths - height;
  height = all[step].height.thousandths;
}

void ColumnSearch::set_width(std::size_t c, Em width) {
  if (width == m_common[c]) return;
  m_sum += width - m_common[c];
  m_common[c] = width;
  spread(c, width);
  for (auto const& measured : m_cells[c]) measure(measured.cell);
}

void ColumnSearch::set_widths(std::vector<Em> const& common) {
  for (std::size_t c = 0; c < count(); ++c) set_width(c, common[c]);
}

/// The earliest position of each row's top, and of the last one's bottom: the height of a table is
/// the longest path through its cells.
void ColumnSearch::walk_rows() {
  auto extent = m_extents.begin();
  for (std::uint32_t row = 1; row < m_positions.size(); ++row) {
    auto bottom = m_positions[row - 1];
    for (; extent != m_extents.end() && extent->bottom == row; ++extent)
      bottom = std::max(bottom, m_positions[extent->top] + extent->height);
    m_positions[row] = bottom;
  }
}

FitCost ColumnSearch::cost() {
  walk_rows();
  FitCost cost{INT64_MIN, m_positions.back(), m_cell_heights};
  for (auto const& section : m_problem.sections) {
    auto const height =
        m_positions[at(section.first_row + section.rows)] - m_positions[at(section.first_row)];
    cost.excess = std::max(cost.excess, height - section.limit.thousandths);
  }
  return cost;
}

std::optional<Em> ColumnSearch::next_width(std::size_t c) const {
  std::optional<Em> next;
  for (auto const& measured : m_cells[c]) {
    auto const& all = steps(measured.cell);
    auto const above = m_step[measured.cell] + 1;
    if (above >= all.size()) continue;
    Em const missing = all[above].width - cell_width(m_problem.cells[measured.cell]);
    Em const width = m_common[c] + of_whole(missing, measured.weight, m_weights[c]);
    if (!next || width < *next) next = width;
  }
  return next && *next <= m_problem.columns[c].max ? next : std::nullopt;
}

Em ColumnSearch::tight_width(std::size_t c) const {
  Em tight = m_problem.columns[c].min;
  for (auto const& measured : m_cells[c]) {
    auto const step = m_step[measured.cell];
    if (step == 0) continue;
    Em const over = cell_width(m_problem.cells[measured.cell]) - steps(measured.cell)[step].width;
    // Rounding to shares may take a thousandth from the cell.
    Em const given = Em{static_cast<std::int32_t>(
        std::max(over.thousandths - static_cast<std::int32_t>(m_weights[c] != measured.weight), 0) *
        m_weights[c] / measured.weight)};
    tight = std::max(tight, m_common[c] - given);
  }
  return std::min(tight, m_common[c]);
}

bool ColumnSearch::is_alone(FitCell const& cell) const {
  return cell.columns == 1 && m_problem.columns[owner(cell.column)].shares.size() == 1;
}

std::vector<Em> ColumnSearch::widths_to_lower(int row) {
  walk_rows();
  auto const bottom = at(row) + 1;
  std::vector<Em> widths = m_common;
  for (std::size_t i = 0; i < m_extents.size(); ++i) {
    auto const& extent = m_extents[i];
    if (extent.bottom != bottom || m_positions[extent.top] + extent.height != m_positions[bottom])
      continue;
    auto const& cell = m_problem.cells[i];
    auto const c = owner(cell.column);
    bool const is_lowest = m_step[i] + 1 == steps(i).size();
    if (!is_alone(cell) || is_lowest) return {};
    Em const wanted = steps(i)[m_step[i] + 1].width;
    if (wanted > m_problem.columns[c].max) return {};
    widths[c] = std::max(widths[c], wanted);
  }
  return widths == m_common ? std::vector<Em>() : widths;
}

}  // namespace mokuhyo::layout
