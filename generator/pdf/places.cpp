#include "pdf/places.h"

namespace mokuhyo::pdf {

Array rectangle(Rect rect, Length page_height) {
  return Array()
      .points(rect.left())
      .points(page_height - rect.bottom())
      .points(rect.right())
      .points(page_height - rect.top());
}

Array destination(frame::Document const& document, frame::Destination const& to,
                  std::vector<Ref> const& pages) {
  auto const height = document.pages[to.page].size.height;
  return Array()
      .ref(pages[to.page])
      .name("XYZ")
      .points(to.target.x)
      .points(height - to.target.y)
      .raw("null");
}

}  // namespace mokuhyo::pdf
