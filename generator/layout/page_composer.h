#pragma once
// Makes the frame pages of one sheet from its plan: fills, rules and text at their places.

#include "layout/flow.h"
#include "layout/grid_composer.h"
#include "layout/place_text.h"
#include "layout/structure_builder.h"

#include <vector>

namespace mokuhyo::layout {

/// A sheet with everything that was decided about it.
struct DecidedSheet {
  MeasuredSheet const& sheet;
  SheetSetting const& setting;
  SheetPlan const& plan;
};

/// Units that the cells of one block are too narrow for.
struct CutUnits {
  std::size_t block = 0;
  std::vector<CutUnit> cells;
};

struct ComposedSheet {
  std::vector<frame::Page> pages;
  std::vector<frame::OutlineEntry> outline;  // pages count from the sheet's first
  std::vector<Unplaceable> too_wide;
  std::vector<CutUnits> cut_units;
};

/// `page_numbers` holds "k/n" for each page, for the short headings.
[[nodiscard]] ComposedSheet compose(DecidedSheet const& decided,
                                    std::vector<BlockElements> const& elements, LineBox box,
                                    std::vector<CellText> const& page_numbers);

}  // namespace mokuhyo::layout
