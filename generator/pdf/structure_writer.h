#pragma once
// Writes the logical structure (ISO 32000-1, 14.7): a tree of elements that point to their marked
// content, and the way back from content to element.

#include "frame/structure.h"
#include "pdf/haru.h"
#include "pdf/links.h"
#include "pdf/reading_order.h"

#include <vector>

namespace mokuhyo::pdf {

/// What is on the pages. `pages` and `marks` run side by side; a page's key in the parent tree
/// (/StructParents) is its index. Those of the links follow.
struct TaggedContent {
  std::vector<Ref> pages;
  std::vector<PageMarks> marks;
  std::vector<LinkAnnotation> links;
};

/// Writes all elements; gives the structure tree root for the catalogue.
[[nodiscard]] Ref write_structure(HaruDocument& file, frame::StructureTree const& tree,
                                  TaggedContent const& content);

}  // namespace mokuhyo::pdf
