#pragma once
// Turns the items of a page into operators, and marks what belongs to which structure element.

#include "frame/frame.h"
#include "pdf/content_stream.h"
#include "pdf/font_plan.h"

#include <string>
#include <vector>

namespace mokuhyo::pdf {

struct PageContent {
  std::string operators;
  std::vector<frame::ElementId> marks;  // the element of each marked-content identifier (MCID)
};

/// What the pages of a document are painted with.
struct PagePaints {
  frame::StructureTree const& structure;
  FontPlan const& plan;
  ColorModel model = ColorModel::rgb;
};

[[nodiscard]] PageContent paint(frame::Page const& page, PagePaints const& with);

}  // namespace mokuhyo::pdf
