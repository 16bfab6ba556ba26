#pragma once
// Uses what is left of a page, so that a short sheet looks composed and its frame ends at the
// bottom margin: first lines stand wider apart, then rows grow.

#include "layout/flow.h"

namespace mokuhyo::layout {

/// The widest leading and the widest padding above and below a cell's text that are given to fill a
/// page: beyond them text falls apart into single lines.
inline constexpr Ratio widest_leading{1600};
inline constexpr Em widest_padding{900};

/// A setting, and where all stands with it.
struct PlannedSheet {
  SheetSetting setting;
  SheetPlan plan;
};

/// The same setting with leading and padding as wide, both in step, as the sheet takes one page; as
/// it is for sheets of more pages, and for those whose template does not fill the page. `lines` are
/// the setting's.
[[nodiscard]] PlannedSheet loosened(MeasuredSheet const& sheet, PlannedSheet planned,
                                    SheetLines const& lines, Length height);

/// The plan with the rows of the grids that fill their page grown, each by the same, so that the
/// white around their texts is even, to the end of each page. A table that ends on another page
/// than it began on keeps its rest where that is more than a quarter of the page's height.
[[nodiscard]] SheetPlan filled(MeasuredSheet const& sheet, SheetPlan plan, Length height);

}  // namespace mokuhyo::layout
