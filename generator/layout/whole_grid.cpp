#include "layout/whole_grid.h"

#include "layout/grid_fit.h"
#include "layout/index.h"
#include "layout/lengths.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::layout {
namespace {

/// All rows of a table, with every line of every cell.
PageSlice whole_slice(FlowTable const& table) {
  PageSlice slice{0, row_heights(table), {}, false};
  slice.parts.reserve(table.cells.size());
  for (auto const& cell : table.cells)
    slice.parts.push_back({static_cast<int>(slice.parts.size()), 0, cell.lines});
  return slice;
}

/// Makes the boxes for stamps as high as they are to be.
FlowTable with_boxes(FlowTables tables, form::Stamps const& stamps) {
  for (std::size_t i = 0; i < tables.body.cells.size(); ++i) {
    auto& cell = tables.body.cells[i];
    bool const is_box = stamps.grid.cells[at(tables.body_cells[i])].kind == form::CellKind::value;
    if (is_box) cell.first = std::max(cell.first, stamps.box_height - cell.padding);
  }
  return std::move(tables.body);
}

}  // namespace

Length WholeGrid::width() const { return sum(widths); }

Length WholeGrid::height() const { return sum(heading) + body.height(); }

WholeGrid arrange_whole(MeasuredGrid const& grid, TypeScale const& scale, Length width) {
  GridSteps const steps(grid, in_ems(width, scale.size));
  GridFitter const fitter(grid, steps, scale);
  auto found = fitter.fit({width, scale.size, {Em{}}}, Effort::best);
  auto const tables = flow_table(grid, grid_lines(grid, found.widths, scale), scale);
  return {std::move(found.widths), row_heights(tables.heading), whole_slice(tables.body),
          found.cuts_words};
}

WholeGrid arrange_whole(MeasuredStamps const& stamps, TypeScale const& scale) {
  std::vector<Length> widths;
  for (auto const& column : stamps.stamps->grid.columns)
    widths.push_back(resolve(column.fixed, scale.size));
  auto const table = with_boxes(
      flow_table(stamps.grid, grid_lines(stamps.grid, widths, scale), scale), *stamps.stamps);
  return {std::move(widths), {}, whole_slice(table), false};
}

}  // namespace mokuhyo::layout
