#pragma once
// Lets the sheets of a document look alike where their forms ask for it.

#include "base/workers.h"
#include "layout/sheet_fit.h"

#include <vector>

namespace mokuhyo::layout {

/// What each sheet has to keep to. Sheets whose forms ask for common widths share them where their
/// main grids have the same columns; those that ask for one size in the pack get the smallest that
/// one of them needs. `stores` are one a worker.
[[nodiscard]] std::vector<SheetBounds> common_bounds(Fittings const& sheets,
                                                     std::vector<ParagraphStore>& stores,
                                                     Workers const& workers);

}  // namespace mokuhyo::layout
