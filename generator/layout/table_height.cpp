#include "layout/table_height.h"

#include <algorithm>

namespace mokuhyo::layout {

TableHeight::TableHeight(FitProblem const& problem)
    : m_problem(problem), m_heights(problem.sections.size()) {
  m_cells.reserve(problem.cells.size());
  for (auto const& cell : problem.cells) {
    auto const top = static_cast<std::uint32_t>(cell.row);
    m_cells.push_back({top, top + static_cast<std::uint32_t>(cell.rows), 0, 0});
  }
  add_strips();
}

/// For each boundary of rows, whether a cell goes on beyond it.
std::vector<bool> TableHeight::crossed_boundaries() const {
  std::vector<bool> crossed(m_cells.empty() ? 1 : m_cells.back().bottom + 1);
  for (auto const& cell : m_cells)
    std::fill(crossed.begin() + cell.top + 1, crossed.begin() + cell.bottom, true);
  return crossed;
}

/// Cells are ordered by their bottoms, so that those of a strip follow on each other.
void TableHeight::add_strips() {
  auto const crossed = crossed_boundaries();
  std::size_t section = 0;
  std::uint32_t above = 0;
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    auto const bottom = m_cells[i].bottom;
    auto const rows_end = [&](FitSection const& rows) {
      return static_cast<std::uint32_t>(rows.first_row + rows.rows);
    };
    while (bottom > rows_end(m_problem.sections[section])) ++section;
    bool const is_first = i == 0 || (bottom != above && !crossed[above]);
    if (is_first) m_strips.push_back({above, bottom, i, section});
    m_strips.back().bottom = above = bottom;
    m_cells[i].strip = static_cast<std::uint32_t>(m_strips.size() - 1);
  }
  m_strips.push_back({above, above, m_cells.size(), section});
  m_positions.resize(crossed.size());
}

void TableHeight::set(std::size_t cell, std::int32_t height) {
  auto& changed = m_cells[cell];
  m_cell_heights += height - changed.height;
  changed.height = height;
  auto& strip = m_strips[changed.strip];
  if (!strip.is_stale) m_stale.push_back(changed.strip);
  strip.is_stale = true;
}

/// The earliest position of each row's top in a strip, and of the last one's bottom: the height is
/// the longest path through its cells.
void TableHeight::walk(std::size_t strip) {
  auto const& rows = m_strips[strip];
  auto cell = rows.first_cell;
  auto const end = m_strips[strip + 1].first_cell;
  m_positions[rows.top] = 0;
  for (auto row = rows.top + 1; row <= rows.bottom; ++row) {
    auto bottom = m_positions[row - 1];
    for (; cell != end && m_cells[cell].bottom == row; ++cell)
      bottom = std::max(bottom, m_positions[m_cells[cell].top] + m_cells[cell].height);
    m_positions[row] = bottom;
  }
}

void TableHeight::settle() {
  for (auto const strip : m_stale) {
    walk(strip);
    auto& rows = m_strips[strip];
    m_changes.push_back({strip, rows.height});
    give_height(rows, m_positions[rows.bottom]);
    rows.is_stale = false;
  }
  m_stale.clear();
}

void TableHeight::give_height(Strip& strip, std::int64_t height) {
  auto const grown = height - strip.height;
  strip.height = height;
  m_heights[strip.section] += grown;
  m_height += grown;
}

TableHeight::Moment TableHeight::now() {
  settle();
  return m_changes.size();
}

void TableHeight::go_back(Moment then) {
  for (; m_changes.size() > then; m_changes.pop_back())
    give_height(m_strips[m_changes.back().strip], m_changes.back().height);
  for (auto const strip : m_stale) m_strips[strip].is_stale = false;
  m_stale.clear();
}

FitCost TableHeight::cost() {
  settle();
  FitCost cost{INT64_MIN, m_height, m_cell_heights};
  for (std::size_t i = 0; i < m_heights.size(); ++i)
    cost.excess = std::max(cost.excess, m_heights[i] - m_problem.sections[i].limit.thousandths);
  return cost;
}

std::vector<std::size_t> TableHeight::holders(int row) {
  auto const bottom = static_cast<std::uint32_t>(row) + 1;
  auto const last = m_strips.end() - 1;
  auto const found = std::partition_point(
      m_strips.begin(), last, [&](Strip const& strip) { return strip.bottom < bottom; });
  std::vector<std::size_t> holders;
  if (found == last) return holders;
  walk(static_cast<std::size_t>(found - m_strips.begin()));
  for (auto i = found->first_cell; i < (found + 1)->first_cell; ++i) {
    auto const& cell = m_cells[i];
    bool const holds = m_positions[cell.top] + cell.height == m_positions[bottom];
    if (cell.bottom == bottom && holds) holders.push_back(i);
  }
  return holders;
}

}  // namespace mokuhyo::layout
