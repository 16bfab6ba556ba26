#pragma once
// Fills the cells of a grid, or of a table's heading, with text.

#include "form/block_spec.h"
#include "form/mark.h"
#include "form/record.h"

namespace mokuhyo::form {

/// `spec` with its text, as the records in `slots` give it.
[[nodiscard]] Cell fill_cell(CellSpec const& spec, Slots const& slots, Marks const& marks);

/// `cell` with the text, the meaning and the place of the value at `ref`.
[[nodiscard]] Cell with_value(Cell cell, FieldRef const& ref, Slots const& slots,
                              Marks const& marks);

[[nodiscard]] Grid bind_grid(GridSpec const& spec, Record const& sheet, Marks const& marks);

}  // namespace mokuhyo::form
