#pragma once
// Rules (keisen) and tints of a table on a page, from its edges and what stands between them.

#include "form/style.h"
#include "frame/frame.h"

#include <vector>

namespace mokuhyo::layout {

/// The part of a table that stands on one page.
struct TablePicture {
  std::vector<Length> xs, ys;           // edges of columns and rows, rising
  std::vector<std::vector<int>> cells;  // which cell covers each row and column of it
  std::vector<bool> tinted;             // by cell
};

/// Behind labels. Black text on it has a contrast of 17 to 1.
inline constexpr frame::Color tint{236, 236, 236};

/// The rules between different cells, and around all of them, each as one segment from end to end.
/// Where rules meet, a segment reaches to the far edge of the thickest rule that crosses its end,
/// so that corners are closed and nothing stands out.
[[nodiscard]] std::vector<frame::RuleItem> draw_rules(TablePicture const& table,
                                                      form::RuleStyle const& style);

/// The tinted area in as few rectangles as runs of rows allow, so that no seams show.
[[nodiscard]] std::vector<frame::FillItem> draw_tints(TablePicture const& table);

}  // namespace mokuhyo::layout
