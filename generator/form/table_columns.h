#pragma once
// The columns that a table prints for one sheet: those whose conditions hold.

#include "form/block_spec.h"
#include "form/record.h"

namespace mokuhyo::form {

/// `spec` without the columns whose conditions do not hold, and with headings over the rest.
[[nodiscard]] TableSpec with_columns_that_hold(TableSpec const& spec, Record const& sheet);

}  // namespace mokuhyo::form
