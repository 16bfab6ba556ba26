#include "layout/flow_table.h"

#include "layout/cell_padding.h"
#include "layout/index.h"
#include "layout/track_sizing.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo::layout {
namespace {

/// Rows to repeat: none where a cell reaches from them into the rows below.
int heading_rows(form::Grid const& grid) {
  bool const is_torn = std::any_of(grid.cells.begin(), grid.cells.end(), [&](auto const& cell) {
    return cell.row < grid.header_rows && cell.row + cell.rows > grid.header_rows;
  });
  return is_torn ? 0 : grid.header_rows;
}

FlowCell flow_cell(CellText const& text, CellLineCount at_width, TypeScale const& scale) {
  FlowCell cell;
  cell.padding = at_size(scale.padding_y * 2, scale.size);
  cell.lines = at_width.lines;
  Length const one = at_size(text.block_height(1, scale.leading), scale.size);
  cell.first =
      text.is_upright() ? at_size(text.height(at_width.inner, scale.leading), scale.size) : one;
  cell.line = at_size(text.block_height(2, scale.leading), scale.size) - one;
  return cell;
}

}  // namespace

int FlowTables::cell_in_row(int row) const {
  int highest = 0;
  for (std::size_t i = 0; i < body.cells.size(); ++i) {
    auto const& cell = body.cells[i];
    bool const ends_here = cell.row + cell.rows - 1 == row;
    if (ends_here && cell.first >= body.cells[at(highest)].first) highest = static_cast<int>(i);
  }
  return body_cells[at(highest)];
}

Em cell_inner_width(MeasuredGrid const& grid, std::size_t cell, std::vector<Length> const& widths,
                    TypeScale const& scale) {
  auto const& where = grid.grid->cells[cell];
  auto const first = widths.begin() + where.column;
  Length const width = std::accumulate(first, first + where.columns, Length{});
  return std::max(inner_width(in_ems(width, scale.size), grid.texts[cell], scale.padding_x), Em{1});
}

std::vector<Length> row_heights(FlowTable const& table) {
  std::vector<TrackNeed<Length>> needs;
  needs.reserve(table.cells.size());
  for (auto const& cell : table.cells)
    needs.push_back({cell.row, cell.rows, cell.height(cell.lines)});
  return size_tracks(table.rows, needs);
}

GridLines grid_lines(MeasuredGrid const& grid, std::vector<Length> const& widths,
                     TypeScale const& scale) {
  GridLines lines;
  lines.reserve(grid.texts.size());
  for (std::size_t i = 0; i < grid.texts.size(); ++i) {
    Em const inner = cell_inner_width(grid, i, widths, scale);
    // Vertical text is one piece: its lines stand side by side.
    lines.push_back({inner, grid.texts[i].is_upright() ? 1 : grid.texts[i].line_count(inner)});
  }
  return lines;
}

FlowTables flow_table(MeasuredGrid const& grid, GridLines const& lines, TypeScale const& scale) {
  FlowTables tables;
  int const headings = heading_rows(*grid.grid);
  tables.heading.rows = headings;
  tables.body.rows = grid.grid->rows - headings;
  for (int const i : grid.order) {
    auto const& where = grid.grid->cells[at(i)];
    bool const is_heading = where.row < headings;
    auto cell = flow_cell(grid.texts[at(i)], lines[at(i)], scale);
    cell.row = where.row - (is_heading ? 0 : headings);
    cell.rows = where.rows;
    (is_heading ? tables.heading : tables.body).cells.push_back(cell);
    (is_heading ? tables.heading_cells : tables.body_cells).push_back(i);
  }
  for (auto const& group : grid.grid->groups)
    tables.body.group_starts.push_back(group.first - headings);
  return tables;
}

}  // namespace mokuhyo::layout
