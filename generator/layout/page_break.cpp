#include "layout/page_break.h"

#include "layout/index.h"
#include "layout/lengths.h"
#include "layout/track_sizing.h"

#include <algorithm>
#include <cstddef>

namespace mokuhyo::layout {
namespace {

constexpr int least_lines_at_break = 2;  // orphans and widows

enum class Orphans { avoided, allowed };

/// Where a page ends: before `row`, or inside it.
struct PageEnd {
  int row = 0;
  bool inside = false;
};

/// The tops of the rows that fit on a page, and the bottom of the last one.
struct FittingRows {
  int first = 0;
  std::vector<Length> tops;

  [[nodiscard]] int end() const { return first + static_cast<int>(tops.size()) - 1; }
  [[nodiscard]] Length top(int row) const { return tops[at(std::max(row, first) - first)]; }
};

class Breaker {
 public:
  explicit Breaker(FlowTable const& table)
      : m_table(table), m_done(table.cells.size()), m_ending(at(table.rows)) {
    for (std::size_t i = 0; i < table.cells.size(); ++i)
      m_ending[at(last_row(static_cast<int>(i)))].push_back(static_cast<int>(i));
  }

  [[nodiscard]] PageBreaks run(PageHeights heights) {
    PageBreaks breaks;
    Length available = heights.first;
    do {
      bool const is_fresh = available >= heights.rest;
      auto const rows = fitting_rows(available);
      // Single lines are cut off only where no page would have room for more.
      auto const orphans = is_fresh ? Orphans::allowed : Orphans::avoided;
      auto const end = choose_end(rows, available, orphans);
      bool const is_stuck = end.row == m_row && !end.inside && m_row < m_table.rows;
      if (is_stuck && is_fresh) {
        breaks.stuck_row = m_row;
        return breaks;
      }
      breaks.slices.push_back(cut(rows, end, available));
      available = heights.rest;
    } while (m_row < m_table.rows);
    return breaks;
  }

 private:
  [[nodiscard]] FlowCell const& cell(int i) const { return m_table.cells[at(i)]; }
  [[nodiscard]] int last_row(int i) const { return cell(i).row + cell(i).rows - 1; }
  [[nodiscard]] int lines_left(int i) const { return cell(i).lines - m_done[at(i)]; }

  [[nodiscard]] FittingRows fitting_rows(Length available) const {
    FittingRows rows{m_row, {Length{}}};
    while (rows.end() < m_table.rows) {
      Length const bottom = bottom_of(rows.end(), rows);
      if (bottom > available) break;
      rows.tops.push_back(bottom);
    }
    return rows;
  }

  /// The least bottom of `row` below the rows that stand already: what ends in it must fit.
  [[nodiscard]] Length bottom_of(int row, FittingRows const& rows) const {
    Length bottom = rows.tops.back();
    for (int const i : m_ending[at(row)])
      bottom = std::max(bottom, rows.top(cell(i).row) + cell(i).height(lines_left(i)));
    return bottom;
  }

  [[nodiscard]] PageEnd choose_end(FittingRows const& rows, Length available,
                                   Orphans orphans) const {
    int const end = rows.end();
    if (end == m_table.rows) return {end};
    auto const group = last_group_start(end);
    if (group > m_row && rows.top(group) * 3 >= available) return {group};
    if (end > m_row && rows.tops.back() * 2 >= available) return {end};
    bool const splits = lines_inside(end, rows, available, Orphans::avoided) > 0 ||
                        (end == m_row && lines_inside(end, rows, available, orphans) > 0);
    return {end, splits};
  }

  /// The last row not after `row` that begins a group.
  [[nodiscard]] int last_group_start(int row) const {
    auto const& starts = m_table.group_starts;
    auto const after = std::upper_bound(starts.begin(), starts.end(), row);
    return after == starts.begin() ? 0 : *(after - 1);
  }

  /// Lines that a page which ends inside `row` shows of the cells that end in it.
  [[nodiscard]] int lines_inside(int row, FittingRows const& rows, Length available,
                                 Orphans orphans) const {
    int lines = 0;
    for (int const i : m_ending[at(row)])
      lines += fitting_lines(i, available - rows.top(cell(i).row), orphans);
    return lines;
  }

  [[nodiscard]] int fitting_lines(int i, Length room, Orphans orphans) const {
    int const left = lines_left(i);
    int const fitting = std::min(left, cell(i).capacity(room));
    if (fitting == left || orphans == Orphans::allowed) return fitting;
    int const kept = std::min(fitting, left - least_lines_at_break);
    return kept < least_lines_at_break ? 0 : kept;
  }

  /// Makes the slice and moves on to the row after it.
  [[nodiscard]] PageSlice cut(FittingRows const& rows, PageEnd end, Length available) {
    PageSlice slice;
    slice.first_row = m_row;
    slice.last_row_goes_on = end.inside;
    int const past = end.row + (end.inside ? 1 : 0);
    open_cells_before(past);
    Length const bottom = end.inside ? available : rows.top(end.row);
    bool const forced = end.inside && lines_inside(end.row, rows, available, Orphans::avoided) == 0;
    for (int const i : m_open) {
      bool const ends = last_row(i) < end.row;
      int const shown = ends ? lines_left(i)
                             : fitting_lines(i, bottom - rows.top(cell(i).row),
                                             forced ? Orphans::allowed : Orphans::avoided);
      slice.parts.push_back({i, m_done[at(i)], shown});
      m_done[at(i)] += shown;
    }
    slice.heights = heights(slice, past - m_row);
    close_cells_before(end.row);
    m_row = end.row;
    return slice;
  }

  void open_cells_before(int row) {
    while (m_next < static_cast<int>(m_table.cells.size()) && cell(m_next).row < row)
      m_open.push_back(m_next++);
  }

  void close_cells_before(int row) {
    std::erase_if(m_open, [&](int i) { return last_row(i) < row; });
  }

  [[nodiscard]] std::vector<Length> heights(PageSlice const& slice, int rows) const {
    std::vector<TrackNeed<Length>> needs;
    for (auto const& part : slice.parts) {
      auto const& one = cell(part.cell);
      int const first = std::max(one.row, slice.first_row) - slice.first_row;
      int const end = std::min(one.row + one.rows - slice.first_row, rows);
      needs.push_back({first, end - first, one.height(part.lines)});
    }
    return size_tracks(rows, needs);
  }

  FlowTable const& m_table;
  std::vector<int> m_done;                 // lines of each cell that are in slices already
  std::vector<std::vector<int>> m_ending;  // cells by the row they end in
  std::vector<int> m_open;                 // cells on the rows from m_row on that have begun
  int m_next = 0;                          // the first cell that has not
  int m_row = 0;
};

}  // namespace

int FlowCell::capacity(Length height) const {
  Length const further = height - padding - first;
  if (further < Length{}) return 0;
  return line > Length{} ? 1 + static_cast<int>(further.emu / line.emu) : lines;
}

Length PageSlice::height() const { return sum(heights); }

PageBreaks break_into_pages(FlowTable const& table, PageHeights heights) {
  return Breaker(table).run(heights);
}

}  // namespace mokuhyo::layout
