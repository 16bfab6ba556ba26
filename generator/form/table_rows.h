#pragma once
// The rows of a table: for each of the innermost records, all records that it sees.

#include "form/join.h"
#include "form/record.h"
#include "form/scope.h"

#include <vector>

namespace mokuhyo::form {

/// One row a record of the innermost level, in order; one for a record that has none within it;
/// one with nothing in it for a table without records.
[[nodiscard]] std::vector<Slots> table_rows(Scope const& scope, Record const& sheet,
                                            Joins const& joins);

}  // namespace mokuhyo::form
