#pragma once
// Sets one line to its measure: reduces what is too long, expands what is too short (JLREQ 3.8).

#include "text/breaks.h"

#include <vector>

namespace mokuhyo::text {

enum class Adjustment { reduce, reduce_or_expand, spread };

/// The clusters of a line that are shown, and how far it may reach.
struct LineSpan {
  Break const& from;
  Break const& to;
  Em measure;
};

/// Where the bodies of a line's clusters start, from the line's start, and where the line ends.
struct AdjustedLine {
  std::vector<Em> starts;
  Em width;  // visible, hung punctuation left out
};

/// A line that is longer than its measure is reduced, or hangs its last mark. With
/// `reduce_or_expand` a shorter one is expanded to the measure, evenly in the end, or left as it is
/// when the limits do not allow it; `spread` opens all its places evenly (均等割り付け,
/// JLREQ 3.8.5) and centres a line that has none.
[[nodiscard]] AdjustedLine adjust_line(Measured const& measured, LineSpan line,
                                       Adjustment adjustment);

}  // namespace mokuhyo::text
