#pragma once
// The logical structure of a sheet (ISO 32000-1, 14.8.4), built from what was measured, not from
// pages: a cell that goes on over a page break is one element.

#include "frame/structure.h"
#include "layout/measured_sheet.h"
#include "layout/text_elements.h"

#include <vector>

namespace mokuhyo::layout {

/// Elements of one block: of its text, of each cell of a grid, of mark and meaning of each entry
/// of a legend in turn; or of the blocks that stand in a row.
struct BlockElements {
  std::vector<TextElements> texts;
  std::vector<BlockElements> parts;
};

/// Adds the sheet as a section of `tree`, with everything on it in reading order.
[[nodiscard]] std::vector<BlockElements> add_structure(frame::StructureTree& tree,
                                                       MeasuredSheet const& sheet);

}  // namespace mokuhyo::layout
