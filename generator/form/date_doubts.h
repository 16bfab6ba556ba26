#pragma once
// Doubts whether dates and the years that texts name belong to the fiscal year of a sheet.

#include "base/diagnostic.h"
#include "form/checked_row.h"

namespace mokuhyo::form {

[[nodiscard]] Diagnostics doubts(FiscalYearCheck const& check, CheckedRow const& row);
[[nodiscard]] Diagnostics doubts(OrderCheck const& check, CheckedRow const& row);
[[nodiscard]] Diagnostics doubts(YearTextsCheck const& check, CheckedRow const& row);
[[nodiscard]] Diagnostics doubts(YearHeadingsCheck const& check, CheckedRow const& row);

}  // namespace mokuhyo::form
