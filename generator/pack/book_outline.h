#pragma once
// Bookmarks of a book: groups of sheets, sheets, and what those have themselves.

#include "frame/frame.h"
#include "pack/pack.h"

#include <string>
#include <vector>

namespace mokuhyo::pack {

/// The outline of the sheets with an entry for each group before its first sheet, and what belongs
/// to the group a level deeper. The entries of the sheets are those of level 0, in order.
[[nodiscard]] std::vector<frame::OutlineEntry> grouped(std::vector<frame::OutlineEntry> outline,
                                                       std::vector<SheetGroup> const& groups);

/// The outline with these titles for its entries of level 0, in order.
[[nodiscard]] std::vector<frame::OutlineEntry> renamed(std::vector<frame::OutlineEntry> outline,
                                                       std::vector<std::string> const& titles);

}  // namespace mokuhyo::pack
