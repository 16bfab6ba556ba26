#pragma once
// Draws a stamp with date and name (データネーム印): a circle in three bands.

#include "layout/measured_sheet.h"
#include "layout/place_text.h"

#include <vector>

namespace mokuhyo::layout {

/// How each line of a seal is set: on one line whatever its length, condensed and then smaller.
[[nodiscard]] form::CellStyle seal_style();

/// The seal in the middle of `box`, as large as leaves white around it, at most 15 mm across (JIS
/// knows no size; those sold are 9 to 15 mm). All of it belongs to `element`.
[[nodiscard]] std::vector<frame::Item> draw_seal(MeasuredSeal const& seal, Rect box,
                                                 frame::ElementId element, LineBox line_box);

}  // namespace mokuhyo::layout
