#include "layout/cell_grid.h"

#include <string>

namespace mokuhyo::layout {
namespace {

void report_clash(Diagnostics& said, form::Cell const& cell, Message const& at) {
  said.error(cell.span,
             {at.ja + "は、表の外か、ほかのセルと重なります",
              at.en + " is outside the table or covered by another cell"},
             {"ひな形のrowとcolumn、rowsとcolumnsを確かめてください",
              "check row and column, rows and columns in the template"});
}

void report_hole(Diagnostics& said, Span span, Message const& at) {
  said.error(span, {at.ja + "にセルがありません", at.en + " has no cell"},
             {"空のセルを置くか、隣のセルを広げてください",
              "put an empty cell there, or widen a neighbour"});
}

std::optional<Place> first_hole(CellGrid const& places) {
  for (int row = 0; row < places.rows(); ++row) {
    for (int column = 0; column < places.columns(); ++column) {
      if (places.cell_at(row, column) == CellGrid::uncovered) return Place{row, column};
    }
  }
  return std::nullopt;
}

Span span_of(form::Grid const& grid) {
  return grid.cells.empty() ? Span{} : grid.cells.front().span;
}

}  // namespace

Message place_name(form::Grid const& grid, std::string_view sheet, Place place) {
  auto const row = std::to_string(place.row + 1);
  auto const column = std::to_string(place.column + 1);
  bool const is_named = !grid.name.empty();
  std::string const name(sheet);
  return {
      name + "の表" + (is_named ? "「" + grid.name + "」" : "") + "の" + row + "行" + column + "列",
      name + ", " + (is_named ? "table \"" + grid.name + "\"" : "a table") + ", row " + row +
          ", column " + column};
}

CellGrid::CellGrid(int rows, int columns)
    : m_rows(rows),
      m_columns(columns),
      m_cells(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns), uncovered) {}

std::optional<Place> CellGrid::cover(form::Cell const& cell, int index) {
  if (cell.rows < 1 || cell.columns < 1) return Place{cell.row, cell.column};
  for (int row = cell.row; row < cell.row + cell.rows; ++row) {
    for (int column = cell.column; column < cell.column + cell.columns; ++column) {
      bool const inside = row >= 0 && row < m_rows && column >= 0 && column < m_columns;
      if (!inside || cell_at(row, column) != uncovered) return Place{row, column};
      m_cells[place(row, column)] = index;
    }
  }
  return std::nullopt;
}

Result<CellGrid> arrange_cells(form::Grid const& grid, std::string_view sheet) {
  Diagnostics said;
  CellGrid places(grid.rows, static_cast<int>(grid.columns.size()));
  for (std::size_t i = 0; i < grid.cells.size(); ++i) {
    auto const clash = places.cover(grid.cells[i], static_cast<int>(i));
    if (clash) report_clash(said, grid.cells[i], place_name(grid, sheet, *clash));
  }
  auto const hole = said.empty() ? first_hole(places) : std::nullopt;
  if (hole) report_hole(said, span_of(grid), place_name(grid, sheet, *hole));
  if (said.has_errors()) return said;
  return places;
}

}  // namespace mokuhyo::layout
