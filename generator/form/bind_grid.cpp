#include "form/bind_grid.h"

namespace mokuhyo::form {

Cell with_value(Cell cell, FieldRef const& ref, FieldValue const* value, Marks const& marks) {
  if (value == nullptr) return cell;
  cell.text = text_of(*ref.field, *value);
  if (value->span.file != nullptr) cell.span = value->span;
  if (ref.field->type == FieldType::mark) {
    auto const* const mark = find_mark(marks, cell.text);
    if (mark != nullptr) cell.spoken = mark->means;
  }
  return cell;
}

Cell fill_cell(CellSpec const& spec, Slots const& slots, Marks const& marks) {
  if (auto const* const ref = std::get_if<FieldRef>(&spec.content)) {
    return with_value(spec.cell, *ref, find_value(*ref, slots), marks);
  }
  Cell cell = spec.cell;
  cell.text = text_of(std::get<Pattern>(spec.content), slots);
  return cell;
}

Grid bind_grid(GridSpec const& spec, Record const& sheet, Marks const& marks) {
  Slots const slots = {&sheet};
  Grid grid;
  grid.name = text_of(spec.name, slots);
  grid.columns = spec.columns;
  grid.rows = spec.rows;
  grid.header_rows = spec.header_rows;
  grid.rules = spec.rules;
  for (auto const& cell : spec.cells) grid.cells.push_back(fill_cell(cell, slots, marks));
  if (grid.rows > grid.header_rows) {
    grid.groups.push_back({grid.header_rows, grid.rows - grid.header_rows, {}});
  }
  return grid;
}

}  // namespace mokuhyo::form
