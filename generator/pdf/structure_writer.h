#pragma once
// Writes the logical structure (ISO 32000-1, 14.7): a tree of elements that point to their marked
// content, and the way back from content to element.

#include "frame/structure.h"
#include "pdf/haru.h"
#include "pdf/reading_order.h"

#include <vector>

namespace mokuhyo::pdf {

/// Writes all elements; gives the structure tree root for the catalogue. `pages` and `marks` run
/// side by side; a page's key in the parent tree (/StructParents) is its index.
[[nodiscard]] Ref write_structure(HaruDocument& file, frame::StructureTree const& tree,
                                  std::vector<Ref> const& pages,
                                  std::vector<PageMarks> const& marks);

}  // namespace mokuhyo::pdf
