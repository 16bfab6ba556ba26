#pragma once
// Reads a grid: cells that fill the places of its columns and rows one after the other.

#include "form/block_spec.h"
#include "form/node.h"

namespace mokuhyo::form {

/// Cells stand in each row from the left, in the places that cells of the rows above leave free.
/// Errors: a cell that overlaps another or leaves the grid; a place that no cell covers.
[[nodiscard]] GridSpec read_grid(Node node, Scope const& scope);

}  // namespace mokuhyo::form
