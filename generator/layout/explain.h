#pragma once
// What was chosen for a sheet, for people.

#include "layout/layout.h"
#include "layout/sheet_fit.h"

namespace mokuhyo::layout {

/// `plan` and `lines` are those of the fit's setting, before anything was spread to fill the page.
[[nodiscard]] Explanation explain(MeasuredSheet const& sheet, SheetFit const& fit,
                                  SheetPlan const& plan, SheetLines const& lines);

}  // namespace mokuhyo::layout
