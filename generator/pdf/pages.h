#pragma once
// The pages of the file with what belongs to each: content, boxes, links.

#include "pdf/haru.h"
#include "pdf/links.h"
#include "pdf/page_content.h"

#include <vector>

namespace mokuhyo::pdf {

struct WrittenPages {
  std::vector<Ref> pages;
  std::vector<LinkAnnotation> links;
};

/// `contents` are those of the document's pages; `resources` are shared by all.
[[nodiscard]] WrittenPages write_pages(HaruDocument& file, frame::Document const& document,
                                       std::vector<PageContent> const& contents, Ref resources);

}  // namespace mokuhyo::pdf
