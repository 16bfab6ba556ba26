#pragma once
// One set of column widths for the main grids of several sheets, so that they look alike.

#include "base/workers.h"
#include "layout/sheet_fitter.h"

#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// The size that common widths are wanted for: the largest that the form allows, or the largest
/// that fits.
enum class CommonSize { largest, fitting };

/// The widths at which the sheet that needs the smallest type gets the largest, and all of them
/// together are lowest then. The main grids must have the same columns. Sheets that fit on their
/// pages at no size are left out of account. The hardest sheets are searched together; others are
/// taken in where they do not fit, so that time is nearly linear in the sheets. Nothing if the size
/// wanted is too large for them.
[[nodiscard]] std::optional<std::vector<Length>> common_widths(
    std::vector<SheetFitter const*> const& sheets, CommonSize size, Workers const& workers);

}  // namespace mokuhyo::layout
