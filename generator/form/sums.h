#pragma once
// Adds up what a sheet's sums are made of: fills in those that it leaves out, doubts those that
// differ.

#include "base/result.h"
#include "form/record.h"
#include "form/template.h"

namespace mokuhyo::form {

/// `sheet` with a value for every sum that it does not write and that has a number to add.
/// Warnings: a sum that is written and differs. Errors: a sum of more than 12 digits.
[[nodiscard]] Result<Record> with_sums(Template const& form, Record sheet);

}  // namespace mokuhyo::form
