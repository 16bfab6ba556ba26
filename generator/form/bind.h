#pragma once
// Binds the blocks of a template to the data of a sheet.

#include "base/result.h"
#include "form/form.h"
#include "form/join.h"
#include "form/record.h"
#include "form/template.h"

namespace mokuhyo::form {

/// Errors: 同上 in the first row of a table. Warnings: 同上 under an empty cell.
[[nodiscard]] Result<Form> bind(Template const& form, Record const& sheet, Joins const& joins);

}  // namespace mokuhyo::form
