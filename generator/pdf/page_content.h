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

/// What a page is painted with.
struct PagePaints {
  frame::StructureTree const& structure;
  PagePlaces const& places;
  ColorModel model = ColorModel::rgb;
};

[[nodiscard]] PageContent paint(frame::Page const& page, PagePaints const& with);

}  // namespace mokuhyo::pdf
