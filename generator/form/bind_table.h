#pragma once
// Fills a table: a row for each of the innermost records, with cells that span the rows of one
// outer record, and those below them that say 同上.

#include "base/result.h"
#include "form/block_spec.h"
#include "form/mark.h"
#include "form/record.h"

namespace mokuhyo::form {

/// `rows` as table_rows gives them, at least one. Rows of the spec's group level belong together,
/// and so do groups that a cell spans.
/// Errors: 同上 in the first row. Warnings: 同上 under an empty cell.
[[nodiscard]] Result<Grid> bind_table(TableSpec const& spec, std::vector<Slots> const& rows,
                                      Marks const& marks);

}  // namespace mokuhyo::form
