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
    auto& cell = m_cells[i];
    auto const bottom = cell.bottom;
    auto const rows_end = [&](FitSection const& rows) {
      return static_cast<std::uint32_t>(rows.first_row + rows.rows);
    };
    while (bottom > rows_end(m_problem.sections[section])) ++section;
    bool const is_first = i == 0 || (bottom != above && !crossed[above]);
    // The boundary between two strips is counted for both.
    auto const before = static_cast<std::uint32_t>(m_strips.size()) - (is_first ? 0 : 1);
    if (is_first) m_strips.push_back({above + before, bottom + before, i, section});
    m_strips.back().bottom = bottom + before;
    above = bottom;
    cell.top += before;
    cell.bottom += before;
    cell.strip = before;
  }
  m_positions.resize(above + m_strips.size() + 1);
  m_strips.push_back({0, 0, m_cells.size(), section});
}

/// True if the boundaries stay where they are when a cell that does not hold any gets `height`.
bool TableHeight::has_room(Cell const& cell, std::int32_t height) const {
  auto const room = m_positions[cell.bottom] - m_positions[cell.top];
  return cell.height < room && height <= room;
}

void TableHeight::set(std::size_t cell, std::int32_t height) {
  auto& changed = m_cells[cell];
  auto& strip = m_strips[changed.strip];
  if (!strip.is_stale && !has_room(changed, height)) {
    m_stale.push_back(changed.strip);
    strip.is_stale = true;
  }
  m_cell_heights += height - changed.height;
  changed.height = height;
}

/// The earliest position of each row's top in a strip, and of the last one's bottom: the height is
/// the longest path through its cells.
void TableHeight::walk(Strip const& rows) {
  auto cell = m_cells.begin() + static_cast<std::ptrdiff_t>(rows.first_cell);
  auto const end = m_cells.begin() + static_cast<std::ptrdiff_t>((&rows + 1)->first_cell);
  for (auto row = rows.top + 1; row <= rows.bottom; ++row) {
    auto bottom = m_positions[row - 1];
    for (; cell != end && cell->bottom == row; ++cell)
      bottom = std::max(bottom, m_positions[cell->top] + cell->height);
    m_positions[row] = bottom;
  }
}

void TableHeight::keep_positions(std::uint32_t strip) {
  auto const first = m_positions.begin() + m_strips[strip].top;
  auto const last = m_positions.begin() + m_strips[strip].bottom;
  m_changed.push_back(strip);
  m_kept.insert(m_kept.end(), first + 1, last + 1);
}

void TableHeight::settle() {
  for (auto const strip : m_stale) {
    auto& rows = m_strips[strip];
    auto const before = m_positions[rows.bottom];
    keep_positions(strip);
    walk(rows);
    add_height(rows, m_positions[rows.bottom] - before);
    rows.is_stale = false;
  }
  m_stale.clear();
}

void TableHeight::add_height(Strip const& strip, std::int64_t grown) {
  m_heights[strip.section] += grown;
  m_height += grown;
}

TableHeight::Moment TableHeight::now() {
  settle();
  return m_changed.size();
}

void TableHeight::go_back(Moment then) {
  for (; m_changed.size() > then; m_changed.pop_back()) {
    auto const& rows = m_strips[m_changed.back()];
    auto const after = m_positions[rows.bottom];
    auto const kept = m_kept.end() - (rows.bottom - rows.top);
    std::copy(kept, m_kept.end(), m_positions.begin() + rows.top + 1);
    m_kept.erase(kept, m_kept.end());
    add_height(rows, m_positions[rows.bottom] - after);
  }
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
  settle();
  auto const below = static_cast<std::uint32_t>(row) + 1;
  auto const last = m_strips.end() - 1;
  auto const bottom_of = [&](Strip const& strip) {
    return strip.bottom - static_cast<std::uint32_t>(&strip - m_strips.data());
  };
  auto const found = std::partition_point(
      m_strips.begin(), last, [&](Strip const& strip) { return bottom_of(strip) < below; });
  std::vector<std::size_t> holders;
  if (found == last) return holders;
  auto const bottom = below + static_cast<std::uint32_t>(found - m_strips.begin());
  for (auto i = found->first_cell; i < (found + 1)->first_cell; ++i) {
    auto const& cell = m_cells[i];
    bool const holds = m_positions[cell.top] + cell.height == m_positions[bottom];
    if (cell.bottom == bottom && holds) holders.push_back(i);
  }
  return holders;
}

}  // namespace mokuhyo::layout
