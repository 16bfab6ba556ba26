#pragma once
// Lists within lists, told by the markers of their items.

#include "text/list_marker.h"

#include <cstddef>
#include <vector>

namespace mokuhyo::text {

/// Where an item stands: in how many items, and whether it is the first of its list.
struct ListPlace {
  std::size_t level = 0;  // below `max_list_levels`
  bool begins_list = true;
};

inline constexpr std::size_t max_list_levels = 8;

/// Takes the items of a text one after the other. A marker of another kind begins a list within the
/// item before it, and so does the same bullet further in; a marker of a kind that is there goes on
/// with its list.
class ListLevels {
 public:
  [[nodiscard]] ListPlace add(ListMarker const& marker);
  /// Something stands there that is no item.
  void end() { m_open.clear(); }

 private:
  [[nodiscard]] std::size_t list_of(ListMarker const& marker) const;
  void close_further_in(int indent, std::size_t kept);
  [[nodiscard]] ListPlace open(ListMarker const& marker);

  std::vector<ListMarker> m_open;  // the first of each list, outermost list first
};

}  // namespace mokuhyo::text
