#include "pdf/places.h"

namespace mokuhyo::pdf {

Array rectangle(Rect rect, Length page_height) {
  return Array()
      .points(rect.left())
      .points(page_height - rect.bottom())
      .points(rect.right())
      .points(page_height - rect.top());
}

Array destination(frame::Destination const& to, std::vector<WrittenPage> const& pages) {
  auto const& page = pages.at(to.page);
  return Array()
      .ref(page.ref)
      .name("XYZ")
      .points(to.target.x)
      .points(page.height - to.target.y)
      .raw("null");
}

}  // namespace mokuhyo::pdf
