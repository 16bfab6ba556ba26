#pragma once
// What each structure element holds, in the order in which it is to be read: its own marks among
// its child elements.

#include "frame/structure.h"
#include "pdf/links.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace mokuhyo::pdf {

/// The elements of a page's marks, by MCID.
using PageMarks = std::vector<frame::ElementId>;

/// Marked content `mcid` of the page with index `page`.
struct Mark {
  std::size_t page = 0;
  std::size_t mcid = 0;
};

/// The link with index `index` of the document.
struct LinkKid {
  std::size_t index = 0;
};

using Kid = std::variant<frame::ElementId, Mark, LinkKid>;

/// The kids of each element, by element. Children keep the order of the tree; a mark of the element
/// itself comes before the first child whose content is painted after it, its links come last.
[[nodiscard]] std::vector<std::vector<Kid>> kids_in_reading_order(
    frame::StructureTree const& tree, std::vector<PageMarks> const& pages,
    std::vector<LinkAnnotation> const& links = {});

}  // namespace mokuhyo::pdf
