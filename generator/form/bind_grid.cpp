#include "form/bind_grid.h"

#include "form/cell_look.h"

#include <utility>

namespace mokuhyo::form {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

/// All options of a choice in a line, each after the sign that tells whether it is chosen. A line
/// may end between options, not between a sign, its key and what that means.
std::string choices(Field const& field, std::string_view chosen) {
  std::string line;
  for (auto const& option : field.options) {
    if (!line.empty()) line += "　";
    line += text_of(option) == chosen ? field.chosen : field.unchosen;
    line.append(no_break_space).append(option.key);
    if (!option.means.empty()) line.append(no_break_space).append(option.means);
  }
  return line;
}

/// What the field at `ref` is called, if a finished sheet has it.
std::string awaited_label(FieldRef const& ref, Slots const& slots) {
  auto const& field = *ref.field;
  if (!field.awaited || !hold(field.when, *slots.front())) return {};
  return without_line_breaks(text_of(field.label.pattern, {slots.front()}));
}

/// Where it would be written: within the innermost record that is there.
Span place_for(FieldRef const& ref, Slots const& slots) {
  auto slot = ref.slot;
  while (slots.at(slot) == nullptr) --slot;
  return slots[slot]->span;
}

}  // namespace

Cell with_value(Cell cell, FieldRef const& ref, Slots const& slots, Marks const& marks) {
  auto const* const value = find_value(ref, slots);
  bool const is_choice = ref.field->type == FieldType::choice;
  std::string text = value == nullptr ? std::string() : text_of(ref, *value);
  cell.text = is_choice ? choices(*ref.field, text) : text;
  if (is_choice) cell.spoken = text;
  if (ref.field->type == FieldType::mark) {
    if (auto const* const mark = find_mark(marks, text)) cell.spoken = mark->means;
  }
  bool const is_lacking = text.empty() && (value == nullptr || !value->not_applicable);
  if (is_lacking) cell.awaits = awaited_label(ref, slots);
  if (!cell.awaits.empty()) cell.span = place_for(ref, slots);
  if (value != nullptr && value->span.file != nullptr) cell.span = value->span;
  return value != nullptr && value->not_applicable ? struck_out(std::move(cell)) : cell;
}

Cell fill_cell(CellSpec const& spec, Slots const& slots, Marks const& marks) {
  Cell cell = spec.cell;
  auto const* const ref = std::get_if<FieldRef>(&spec.content);
  if (ref != nullptr) {
    cell = with_value(std::move(cell), *ref, slots, marks);
  } else {
    cell.text = text_of(std::get<Pattern>(spec.content), slots);
  }
  return with_look(std::move(cell), ref, spec.looks, slots);
}

Grid bind_grid(GridSpec const& spec, Record const& sheet, Marks const& marks) {
  Slots const slots = {&sheet};
  Grid grid;
  grid.name = text_of(spec.name, slots);
  grid.columns = spec.columns;
  grid.rows = spec.rows;
  grid.header_rows = spec.header_rows;
  grid.rules = spec.rules;
  grid.fills_page = spec.fills_page;
  grid.cells.reserve(spec.cells.size());
  for (auto const& cell : spec.cells) grid.cells.push_back(fill_cell(cell, slots, marks));
  if (grid.rows > grid.header_rows) {
    grid.groups.push_back({grid.header_rows, grid.rows - grid.header_rows, {}});
  }
  return grid;
}

}  // namespace mokuhyo::form
