#pragma once
// The pages of the file with what belongs to each: content, boxes, links.

#include "pdf/haru.h"
#include "pdf/links.h"
#include "pdf/reading_order.h"

#include <string>
#include <vector>

namespace mokuhyo::pdf {

/// A page's content as it stands in the file, with the elements of its marks.
struct PaintedPage {
  std::string deflated_content;
  PageMarks marks;
};

struct WrittenPages {
  std::vector<Ref> pages;
  std::vector<LinkAnnotation> links;
};

/// `painted` are those of the document's pages; `resources` are shared by all.
[[nodiscard]] WrittenPages write_pages(HaruDocument& file, frame::Document const& document,
                                       std::vector<PaintedPage> const& painted, Ref resources);

}  // namespace mokuhyo::pdf
