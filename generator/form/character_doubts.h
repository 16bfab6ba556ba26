#pragma once
// Doubts about the characters of a sheet's texts.

#include "base/diagnostic.h"
#include "form/checked_row.h"

namespace mokuhyo::form {

/// Each kind that stands in both widths once, at the first place of the width that is rarer.
/// Addresses of the web and of mail are left alone, as are dates, numbers, marks and choices.
[[nodiscard]] Diagnostics doubts(OneWidthCheck const& check, CheckedRow const& row);

/// Each character outside the set once, at its first place.
[[nodiscard]] Diagnostics doubts(JisCheck const& check, CheckedRow const& row);

}  // namespace mokuhyo::form
