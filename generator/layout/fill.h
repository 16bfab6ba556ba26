#pragma once
// Uses what is left of a page, so that a short sheet looks composed and its frame ends at the
// bottom margin: first lines stand wider apart, then rows grow.

#include "layout/flow.h"

namespace mokuhyo::layout {

/// The widest leading that is given to fill a page: text at more looks like single lines.
inline constexpr Ratio widest_leading{1700};

/// The same setting with the widest leading at which the sheet still takes one page; as it is for
/// sheets of more pages, and for those whose template does not fill the page.
[[nodiscard]] SheetSetting loosened(MeasuredSheet const& sheet, SheetSetting setting,
                                    Length height);

/// The plan with the rows of the main grid grown, in proportion to their heights, to the end of
/// each page. The last of several pages keeps its rest where that is more than a quarter of the
/// page's height: a table that is over may end.
[[nodiscard]] SheetPlan filled(MeasuredSheet const& sheet, SheetPlan plan, Length height);

}  // namespace mokuhyo::layout
