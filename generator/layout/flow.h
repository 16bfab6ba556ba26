#pragma once
// Puts the blocks of a sheet on pages from top to bottom at a given scale and widths, and cuts
// grids that go over the end of a page.

#include "layout/flow_table.h"
#include "layout/measured_sheet.h"
#include "layout/page_break.h"
#include "layout/type_scale.h"

#include <vector>

namespace mokuhyo::layout {

/// What decides where everything on a sheet stands.
struct SheetSetting {
  TypeScale scale;
  Length width;                             // of the blocks
  std::vector<std::vector<Length>> widths;  // of each block's columns; empty for other blocks
};

using SheetLines = std::vector<GridLines>;  // of each block; empty for those that are no grids

/// The lines of all grids, whatever leading and padding above and below `setting` has.
[[nodiscard]] SheetLines sheet_lines(MeasuredSheet const& sheet, SheetSetting const& setting);

/// A page may be overfull by what rounding each line to paper can add up to.
inline constexpr Length page_tolerance = mm(0.02);

/// A block on a page, or what the page shows of it. `heading` are the heights of a grid's repeated
/// rows; both are empty for other blocks.
struct PlacedBlock {
  std::size_t block = 0;
  Length top;  // from the top of the page's area
  Length height;
  std::vector<Length> heading;
  PageSlice slice;
};

struct PagePlan {
  std::vector<PlacedBlock> blocks;
  Length left;  // between the last block and the end of the page's area
};

/// A cell that can't be placed: a line of it is higher than a page.
struct Unplaceable {
  std::size_t block = 0;
  int cell = 0;
};

struct SheetPlan {
  std::vector<PagePlan> pages;  // at least one
  std::vector<Unplaceable> unplaceable;
};

/// Height of the short heading of pages after the first, with the space below it.
[[nodiscard]] Length runner_height(TypeScale const& scale);

/// Pages are `height` high. Time is linear in the sheet's rows, cells and lines.
[[nodiscard]] SheetPlan plan_pages(MeasuredSheet const& sheet, SheetSetting const& setting,
                                   SheetLines const& lines, Length height);

}  // namespace mokuhyo::layout
