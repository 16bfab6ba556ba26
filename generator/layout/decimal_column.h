#pragma once
// Columns of numbers that stand below each other at their decimal points (JLREQ 4.4).

#include "layout/measured_sheet.h"
#include "layout/type_scale.h"

#include <vector>

namespace mokuhyo::layout {

/// What the numbers of a column take before and behind the place they are aligned at, in Em of the
/// body size.
struct DecimalRoom {
  Em before, after;
};

/// For each column the room of those of its cells that are aligned so. Texts that turn are no
/// numbers and do not count.
[[nodiscard]] std::vector<DecimalRoom> decimal_rooms(MeasuredGrid const& grid,
                                                     std::vector<Length> const& widths,
                                                     TypeScale const& scale);

/// `lines` of `text`, set at the start of their measure, moved: numbers to their place in the
/// column, whose room is in the middle of the cell; lines without a digit to the middle. Texts that
/// turn stay where they are.
[[nodiscard]] CellLines aligned_at_points(CellLines lines, CellText const& text, DecimalRoom room);

}  // namespace mokuhyo::layout
