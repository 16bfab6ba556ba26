#pragma once
// Aligning numbers at their decimal points (JLREQ 4.4).

#include "text/paragraph.h"

#include <optional>

namespace mokuhyo::text {

/// Where the whole part of the first number in `line` ends: the place to align on over the cells
/// of a column, from the line's start [78.8% -> before the point, 1,550件 -> after the last 0].
/// Nothing for a line without a digit.
[[nodiscard]] std::optional<Em> decimal_position(Paragraph const& paragraph, Line const& line);

}  // namespace mokuhyo::text
