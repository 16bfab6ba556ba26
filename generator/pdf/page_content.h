#pragma once
// Turns the items of a page into operators, and marks what belongs to which structure element.

#include "frame/frame.h"
#include "pdf/cid_font.h"
#include "pdf/font_plan.h"

#include <string>
#include <vector>

namespace mokuhyo::pdf {

struct PageContent {
  std::string operators;
  std::vector<frame::ElementId> marks;  // the element of each marked-content identifier (MCID)
};

/// The fonts by index in the plan.
[[nodiscard]] PageContent paint(frame::Document const& document, frame::Page const& page,
                                FontPlan const& plan, std::vector<CidFont> const& fonts);

}  // namespace mokuhyo::pdf
