#pragma once
// Doubts about a sheet whose every value is well formed: contradictions, not errors.

#include "base/diagnostic.h"
#include "form/join.h"
#include "form/record.h"
#include "form/template.h"

namespace mokuhyo::form {

/// Warnings for what the checks of `form` find in `sheet`.
[[nodiscard]] Diagnostics run_checks(Template const& form, Record const& sheet, Joins const& joins);

}  // namespace mokuhyo::form
