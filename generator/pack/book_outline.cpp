#include "pack/book_outline.h"

#include <utility>

namespace mokuhyo::pack {

std::vector<frame::OutlineEntry> grouped(std::vector<frame::OutlineEntry> outline,
                                         std::vector<SheetGroup> const& groups) {
  if (groups.empty()) return outline;
  std::vector<frame::OutlineEntry> made;
  made.reserve(outline.size() + groups.size());
  auto group = groups.begin();
  std::size_t sheets = 0;  // that have begun
  int deeper = 0;
  for (auto& entry : outline) {
    bool const is_sheet = entry.level == 0;
    if (is_sheet && group != groups.end() && group->first == sheets) {
      made.push_back({group->title, 0, entry.page, entry.target});
      deeper = 1;
      ++group;
    }
    sheets += is_sheet ? 1 : 0;
    entry.level += deeper;
    made.push_back(std::move(entry));
  }
  return made;
}

std::vector<frame::OutlineEntry> renamed(std::vector<frame::OutlineEntry> outline,
                                         std::vector<std::string> const& titles) {
  auto title = titles.begin();
  for (auto& entry : outline) {
    if (entry.level == 0 && title != titles.end()) entry.title = *title++;
  }
  return outline;
}

}  // namespace mokuhyo::pack
