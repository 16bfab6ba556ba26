#pragma once
// Rules (keisen) and tints of a table on a page, from its edges and what stands between them.

#include "form/style.h"
#include "frame/frame.h"

#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// What a horizontal edge of a table parts beside cells.
enum class Boundary { rows, groups, headings };

/// The part of a table that stands on one page.
struct TablePicture {
  std::vector<Length> xs, ys;               // edges of columns and rows, rising
  std::vector<std::vector<int>> cells;      // which cell covers each row and column of it
  std::vector<std::optional<Color>> tints;  // by cell
  std::vector<Boundary> boundaries;         // of each of ys; all part rows where it is empty
};

/// The rules between different cells, and around all of them, each as one segment from end to end.
/// Of competing rules the thickest is drawn, of two that are as thick the one with the fewest gaps.
/// Where rules meet, a segment reaches to the far edge of the thickest rule that crosses its end,
/// so that corners are closed and nothing stands out; a dashed or dotted one ends in its middle.
/// The thicker lies over the thinner.
[[nodiscard]] std::vector<frame::RuleItem> draw_rules(TablePicture const& table,
                                                      form::RuleStyle const& style);

/// The tinted area in as few rectangles as runs of rows allow, so that no seams show.
[[nodiscard]] std::vector<frame::FillItem> draw_tints(TablePicture const& table);

}  // namespace mokuhyo::layout
