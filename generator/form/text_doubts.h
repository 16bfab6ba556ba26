#pragma once
// Doubts about texts that are copied, missing or too long.

#include "base/diagnostic.h"
#include "form/checked_row.h"

namespace mokuhyo::form {

[[nodiscard]] Diagnostics doubts(DifferCheck const& check, CheckedRow const& row);
[[nodiscard]] Diagnostics doubts(FilledCheck const& check, CheckedRow const& row);
[[nodiscard]] Diagnostics doubts(LengthCheck const& check, CheckedRow const& row);

/// A doubt if there is something at `there`, but nothing at `missing`.
[[nodiscard]] Diagnostics lone_value(FieldRef const& there, FieldRef const& missing,
                                     CheckedRow const& row);

}  // namespace mokuhyo::form
