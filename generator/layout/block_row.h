#pragma once
// Blocks side by side: their widths, and where each stands in the row.

#include "layout/measured_sheet.h"
#include "layout/type_scale.h"

#include <vector>

namespace mokuhyo::layout {

/// Where the parts of a row stand, from the row's top left corner, in the order of the row.
struct PartPlaces {
  std::vector<Rect> rects;
  Length height;
};

/// Side by side if every part has the room it needs: fixed widths as given, automatic ones as their
/// text, and shares of what is left. Without shares, what is left parts the blocks. Where there is
/// too little room, all stand one below the other.
[[nodiscard]] PartPlaces place_parts(MeasuredRow const& row, TypeScale const& scale, Length width);

}  // namespace mokuhyo::layout
