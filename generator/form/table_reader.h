#pragma once
// Reads a table: columns, their grouped headings, and the rows that it lists.

#include "form/block_spec.h"
#include "form/node.h"

namespace mokuhyo::form {

/// Errors: rows or fields that do not exist; a column with both a field and columns; no columns.
[[nodiscard]] TableSpec read_table(Node node, Fields const& fields);

}  // namespace mokuhyo::form
