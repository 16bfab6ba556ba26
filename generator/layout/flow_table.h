#pragma once
// What page breaking needs to know of a grid at given widths and scale: heights of its cells, the
// repeated headings apart.

#include "layout/measured_sheet.h"
#include "layout/page_break.h"
#include "layout/type_scale.h"

#include <vector>

namespace mokuhyo::layout {

/// A cell's text at the width of its cell, whatever the leading and the padding above and below.
struct CellLineCount {
  Em inner;
  int lines = 1;
};
using GridLines = std::vector<CellLineCount>;  // of each cell

/// Size and padding at the sides are those of `scale`.
[[nodiscard]] GridLines grid_lines(MeasuredGrid const& grid, std::vector<Length> const& widths,
                                   TypeScale const& scale);

/// Cells of both tables are the grid's, those of the heading first; rows of each count from 0.
struct FlowTables {
  FlowTable heading, body;
  std::vector<int> heading_cells, body_cells;  // index in the grid of each cell

  /// The index in the grid of a cell that ends in row `row` of the body and holds it up.
  [[nodiscard]] int cell_in_row(int row) const;
};

/// The heights of a table's rows when all of it stands on one page.
[[nodiscard]] std::vector<Length> row_heights(FlowTable const& table);

/// `lines` are those of `scale`'s size and padding at the sides.
[[nodiscard]] FlowTables flow_table(MeasuredGrid const& grid, GridLines const& lines,
                                    TypeScale const& scale);

/// The inner width of a cell: what the columns it covers leave beside its padding.
[[nodiscard]] Em cell_inner_width(MeasuredGrid const& grid, std::size_t cell,
                                  std::vector<Length> const& widths, TypeScale const& scale);

}  // namespace mokuhyo::layout
