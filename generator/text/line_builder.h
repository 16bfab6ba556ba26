#pragma once
// Makes the glyphs of one line from its adjusted clusters.

#include "text/line_adjuster.h"
#include "text/paragraph.h"

namespace mokuhyo::text {

/// The line starts at 0. Blanks at the turn stand at its end and take no room, so that copied text
/// has them.
[[nodiscard]] Line build_line(Measured const& measured, LineSpan span,
                              AdjustedLine const& adjusted);

}  // namespace mokuhyo::text
