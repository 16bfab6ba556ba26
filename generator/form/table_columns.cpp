#include "form/table_columns.h"

#include <algorithm>

namespace mokuhyo::form {
namespace {

/// For each column, and for the end, how many of the columns before it stay.
std::vector<int> new_places(TableSpec const& spec, Record const& sheet) {
  std::vector<int> places = {0};
  for (auto const& column : spec.columns) {
    places.push_back(places.back() + (hold(column.when, sheet) ? 1 : 0));
  }
  return places;
}

void move_to(Cell& heading, std::vector<int> const& places) {
  auto const first = static_cast<std::size_t>(heading.column);
  int const end = places.at(first + static_cast<std::size_t>(heading.columns));
  heading.column = places.at(first);
  heading.columns = end - heading.column;
}

/// Rows of the heading that only groups without columns had are dropped.
void drop_heading_rows(TableSpec& spec) {
  int rows = 1;
  for (auto const& heading : spec.headings) rows = std::max(rows, heading.cell.row + 1);
  for (auto& heading : spec.headings) {
    bool const reaches_down = heading.cell.row + heading.cell.rows == spec.heading_rows;
    if (reaches_down) heading.cell.rows = rows - heading.cell.row;
  }
  spec.heading_rows = rows;
}

}  // namespace

TableSpec with_columns_that_hold(TableSpec const& spec, Record const& sheet) {
  auto const places = new_places(spec, sheet);
  TableSpec kept = spec;
  kept.columns.clear();
  for (std::size_t i = 0; i < spec.columns.size(); ++i) {
    if (places[i + 1] > places[i]) kept.columns.push_back(spec.columns[i]);
  }
  for (auto& heading : kept.headings) move_to(heading.cell, places);
  std::erase_if(kept.headings, [](CellSpec const& heading) { return heading.cell.columns == 0; });
  drop_heading_rows(kept);
  return kept;
}

}  // namespace mokuhyo::form
