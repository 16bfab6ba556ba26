#pragma once
// Chooses where a table is cut into pages. Knows rows, groups and lines of text by their heights
// only, neither widths nor fonts.

#include "base/length.h"

#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// A cell by what its height is made of: `padding` (above and below together), the first line, and
/// `line` for each further one.
struct FlowCell {
  int row = 0, rows = 1;
  int lines = 1;
  Length padding, first, line;

  [[nodiscard]] Length height(int count) const {
    return count == 0 ? Length{} : padding + first + line * (count - 1);
  }
  /// How many lines fit into `height`.
  [[nodiscard]] int capacity(Length height) const;
};

/// The rows of a table without its repeated headings.
struct FlowTable {
  int rows = 0;
  std::vector<FlowCell> cells;    // ordered by row
  std::vector<int> group_starts;  // rows before which a page may best end, rising
};

/// Heights for rows: what is left of the page where the table begins, and of every page after it.
struct PageHeights {
  Length first, rest;
};

/// What a slice shows of a cell: `lines` of its lines from `first_line` on. No lines where all of
/// them stand on other pages.
struct CellPart {
  int cell = 0;
  int first_line = 0, lines = 0;
};

/// What one page shows of a table: rows from `first_row` on. The first may have begun on the page
/// before, the last may go on on the next.
struct PageSlice {
  int first_row = 0;
  std::vector<Length> heights;  // of its rows; empty when the page had no room for any
  std::vector<CellPart> parts;  // of every cell on them, ordered by first appearance
  bool last_row_goes_on = false;

  [[nodiscard]] int end_row() const { return first_row + static_cast<int>(heights.size()); }
  [[nodiscard]] Length height() const;
};

struct PageBreaks {
  std::vector<PageSlice> slices;
  /// The row of which not even a line fits on a page of its own; the slices end before it.
  std::optional<int> stuck_row;
};

/// Cuts `table` into slices: between groups if that leaves a page at least a third full, else
/// between rows if at least half, else inside a row, where every cell goes on line by line with at
/// least two lines on either side (JLREQ 4.4). Every line of every cell is in one slice. A table
/// without rows has one empty slice. Time is linear in rows, cells and lines.
[[nodiscard]] PageBreaks break_into_pages(FlowTable const& table, PageHeights heights);

}  // namespace mokuhyo::layout
