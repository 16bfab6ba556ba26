#include "unit/form/binding.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace mokuhyo::form {
namespace {

std::string said_as(Diagnostic const& said) {
  if (said.span.file == nullptr) return said.message.en;
  auto const place = said.span.file->position(said.span.offset);
  return std::to_string(place.line) + ":" + std::to_string(place.column) + " " + said.message.en;
}

std::string extent(int at, int count) {
  return std::to_string(at) + (count == 1 ? "" : "x" + std::to_string(count));
}

}  // namespace

BoundSheet filled_whole(std::string const& form, std::string const& sheet) {
  support::TemporaryFolder const folder;
  folder.write("t.yaml", form);
  Sources sources;
  SheetReader reader({folder.path()}, sources);
  BoundSheet bound{reader.read(folder.write("sheet.yaml", "template: t\n" + sheet)), {}};
  for (auto const& said : bound.result.diagnostics.sorted()) bound.said.push_back(said_as(said));
  return bound;
}

BoundSheet filled(std::string const& form, std::string const& sheet) {
  return filled_whole("template: t\ntitle: 題\npage: {size: A4, margin: 10mm}\n" + form, sheet);
}

Grid const& grid_of(BoundSheet const& bound) {
  for (auto const& block : bound.form().blocks) {
    if (auto const* const grid = std::get_if<Grid>(&block)) return *grid;
  }
  throw std::runtime_error("the form has no grid");
}

std::vector<std::string> cells_of(Grid const& grid) {
  std::vector<Cell> cells;
  for (auto const& cell : grid.cells) {
    if (cell.row >= grid.header_rows) cells.push_back(cell);
  }
  std::sort(cells.begin(), cells.end(), [](Cell const& a, Cell const& b) {
    return std::tie(a.row, a.column) < std::tie(b.row, b.column);
  });
  std::vector<std::string> texts;
  for (auto const& cell : cells) {
    texts.push_back(extent(cell.row - grid.header_rows, cell.rows) + "," +
                    extent(cell.column, cell.columns) + " " + cell.text);
  }
  return texts;
}

Cell first_value(BoundSheet const& bound) {
  for (auto const& cell : grid_of(bound).cells) {
    if (cell.kind == CellKind::value) return cell;
  }
  throw std::runtime_error("the grid has no value");
}

}  // namespace mokuhyo::form
