#pragma once
// Heights of what stands between the grids of a sheet, and where it stands side by side.

#include "layout/measured_sheet.h"
#include "layout/type_scale.h"

namespace mokuhyo::layout {

/// Between two blocks where the template puts no space.
inline constexpr Em default_gap{700};
/// Between entries of a legend, of its size.
inline constexpr Em legend_gap{1000};

/// Where an entry of a legend stands: its line, and its distance from the line's start.
struct LegendPlace {
  int line = 0;
  Em x;
};

/// The entries one after the other, on as many lines as `width` demands.
struct LegendLines {
  std::vector<LegendPlace> places;
  std::vector<Em> widths;  // of the lines
};
[[nodiscard]] LegendLines legend_lines(MeasuredLegend const& legend, Em width);

/// True for a legend that stands on its title's line, because the template asks and there is room.
[[nodiscard]] bool stands_beside_title(MeasuredSheet const& sheet, std::size_t block, Em width);

/// The height of a block that stands by itself; nothing for grids, whose rows flow.
[[nodiscard]] Length block_height(MeasuredBlock const& block, TypeScale const& scale, Length width);

/// The same for a block of the sheet, which may stand beside the one before.
[[nodiscard]] Length block_height(MeasuredSheet const& sheet, std::size_t block,
                                  TypeScale const& scale, Length width);

/// The distance to keep before a block.
[[nodiscard]] Length gap_before(MeasuredSheet const& sheet, std::size_t block,
                                TypeScale const& scale, Length width);

}  // namespace mokuhyo::layout
