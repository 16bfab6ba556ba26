#pragma once
// Makes the frame pages of one sheet from its plan: fills, rules and text at their places.

#include "layout/block_composer.h"
#include "layout/flow.h"

#include <vector>

namespace mokuhyo::layout {

/// A sheet with everything that was decided about it.
struct DecidedSheet {
  MeasuredSheet const& sheet;
  SheetSetting const& setting;
  SheetPlan const& plan;
};

struct ComposedSheet {
  std::vector<frame::Page> pages;
  std::vector<frame::OutlineEntry> outline;  // pages count from the sheet's first
  std::vector<GridFaults> faults;
  std::vector<std::size_t> too_high;  // blocks that are higher than a page
};

/// `page_numbers` holds "k/n" for each page, for the short headings.
[[nodiscard]] ComposedSheet compose(DecidedSheet const& decided,
                                    std::vector<BlockElements> const& elements, LineBox box,
                                    std::vector<CellText> const& page_numbers);

}  // namespace mokuhyo::layout
