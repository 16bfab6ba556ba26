#pragma once
// Which headings a cell of a table belongs to.

#include "layout/measured_sheet.h"

#include <vector>

namespace mokuhyo::layout {

/// For each cell of the grid the headings it stands under and after, as indices of cells: going up
/// and going left from it, the first run of headings met, outermost first. Headings have none.
/// Time is linear in the places of the grid.
[[nodiscard]] std::vector<std::vector<int>> find_headers(MeasuredGrid const& grid);

}  // namespace mokuhyo::layout
