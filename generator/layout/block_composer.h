#pragma once
// Draws blocks that stand on one page whole: texts, legends, stamps, and rows of blocks.

#include "layout/grid_composer.h"
#include "layout/measured_sheet.h"
#include "layout/place_text.h"
#include "layout/structure_builder.h"
#include "layout/type_scale.h"

#include <vector>

namespace mokuhyo::layout {

/// What all blocks of a sheet are set with. `span` is that of the sheet.
struct BlockSetting {
  TypeScale scale;
  LineBox box;
  Span span;
};

struct ComposedBlock {
  std::vector<frame::Item> items;
  std::vector<frame::StampBox> stamps;
  std::vector<frame::CellArea> cells;
  std::vector<GridFaults> faults;
};

/// `block` with the top left corner at that of `area`; no more than its width.
[[nodiscard]] ComposedBlock compose(MeasuredBlock const& block, BlockElements const& elements,
                                    BlockSetting const& setting, Rect area);

/// The lines of `text` with the measure of `area`, which has room for them.
[[nodiscard]] std::vector<frame::Item> compose(CellText const& text, TextElements elements,
                                               BlockSetting const& setting, Rect area);

}  // namespace mokuhyo::layout
