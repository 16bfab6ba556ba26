#pragma once
// Chooses size and column widths: the largest type at which a sheet fits on its pages.

#include "layout/flow.h"
#include "layout/grid_fit.h"

#include <vector>

namespace mokuhyo::layout {

/// What kept the size of a sheet from growing.
enum class SizeLimit { largest_size, page_height, flows_on };

struct SheetFit {
  SheetSetting setting;
  SizeLimit limit = SizeLimit::largest_size;
};

/// The area of a page that blocks stand in: inside the margins, and so that the outlines of grids,
/// which are drawn half outside of them, stay inside too.
[[nodiscard]] Rect page_area(form::Form const& form);

/// The fit of each sheet. Sheets whose forms ask for common widths share them where their main
/// grids have the same columns.
[[nodiscard]] std::vector<SheetFit> fit_sheets(std::vector<MeasuredSheet> const& sheets);

}  // namespace mokuhyo::layout
