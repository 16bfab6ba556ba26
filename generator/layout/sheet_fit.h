#pragma once
// Chooses size and column widths of the sheets of a document.

#include "base/workers.h"
#include "layout/sheet_fitter.h"

#include <vector>

namespace mokuhyo::layout {

/// What kept the size of a sheet from growing.
enum class SizeLimit { largest_size, page_height, whole_words, flows_on };

struct SheetFit {
  SheetSetting setting;
  SizeLimit limit = SizeLimit::largest_size;
};

/// The fit of each sheet: the largest size with the usual spacing, else the largest at which the
/// sheet fits with the tightest, else the smallest, over as many pages as it takes. Sheets whose
/// forms ask for common widths share them where their main grids have the same columns.
[[nodiscard]] std::vector<SheetFit> fit_sheets(std::vector<MeasuredSheet> const& sheets,
                                               Workers const& workers = Workers());

}  // namespace mokuhyo::layout
