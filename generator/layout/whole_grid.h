#pragma once
// Grids that stand on one page whole, beside other blocks: all their columns and rows at once.

#include "layout/flow_table.h"

#include <vector>

namespace mokuhyo::layout {

struct WholeGrid {
  std::vector<Length> widths;   // of the columns
  std::vector<Length> heading;  // heights of the rows that other grids repeat
  PageSlice body;
  bool cuts_words = false;  // the columns cannot hold their longest words beside each other

  [[nodiscard]] Length width() const;
  [[nodiscard]] Length height() const;
};

/// The grid with the widths within `width` that make it lowest.
[[nodiscard]] WholeGrid arrange_whole(MeasuredGrid const& grid, TypeScale const& scale,
                                      Length width);

/// Stamps are as wide as their boxes, whatever room there is.
[[nodiscard]] WholeGrid arrange_whole(MeasuredStamps const& stamps, TypeScale const& scale);

}  // namespace mokuhyo::layout
