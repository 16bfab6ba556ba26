#pragma once
// Places on pages as PDF writes them: in points from the lower left corner.

#include "frame/frame.h"
#include "pdf/syntax.h"

#include <vector>

namespace mokuhyo::pdf {

/// A rectangle of a page of that height (ISO 32000-1, 7.9.5).
[[nodiscard]] Array rectangle(Rect rect, Length page_height);

/// A page of the file.
struct WrittenPage {
  Ref ref;
  Length height;
};

/// An explicit destination (ISO 32000-1, 12.3.2.2) that leaves the viewer's zoom as it is. `pages`
/// are those of the document, in order.
[[nodiscard]] Array destination(frame::Destination const& to,
                                std::vector<WrittenPage> const& pages);

}  // namespace mokuhyo::pdf
