#pragma once
// Looks of cells that depend on the data [a tint where the mark is ×].

#include "form/block_spec.h"
#include "form/node.h"
#include "form/record.h"

namespace mokuhyo::form {

/// The key `looks`: a list of {when: conditions, and the keys of a cell's look}, each over `style`;
/// `not-applicable: true` strikes the cell out. Conditions may name what `scope` knows.
[[nodiscard]] CellLooks read_cell_looks(Keys& keys, CellStyle const& style, Scope const& scope);

/// `cell` in the first of `looks` that holds. It shows the value at `shown`, or words of the form
/// if that is nullptr. No look strikes out what a sheet writes.
[[nodiscard]] Cell with_look(Cell cell, FieldRef const* shown, CellLooks const& looks,
                             Slots const& slots);

/// A cell that a diagonal strikes out instead of showing its text.
[[nodiscard]] Cell struck_out(Cell cell);

}  // namespace mokuhyo::form
