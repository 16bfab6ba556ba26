#include "text/list_levels.h"

namespace mokuhyo::text {

ListPlace ListLevels::add(ListMarker const& marker) {
  auto const list = list_of(marker);
  if (list == m_open.size()) {
    close_further_in(marker.indent + 1, 0);
    return open(marker);
  }
  // Numbers go on however they are indented; a list of the same bullets may stand in another.
  bool const is_bullet = marker.kind.count == 0;
  if (is_bullet && marker.indent > m_open[list].indent) {
    close_further_in(marker.indent, list + 1);
    return open(marker);
  }
  m_open.resize(list + 1);
  return {list, false};
}

/// The innermost list of its kind that is not further in, else the outermost of its kind, else how
/// many there are.
std::size_t ListLevels::list_of(ListMarker const& marker) const {
  auto found = m_open.size();
  for (std::size_t i = m_open.size(); i-- > 0;) {
    if (m_open[i].kind != marker.kind) continue;
    found = i;
    if (m_open[i].indent <= marker.indent) break;
  }
  return found;
}

/// Closes lists from the innermost on that are indented by `indent` or more; the `kept` outermost
/// stay.
void ListLevels::close_further_in(int indent, std::size_t kept) {
  while (m_open.size() > kept && m_open.back().indent >= indent) m_open.pop_back();
}

ListPlace ListLevels::open(ListMarker const& marker) {
  if (m_open.size() == max_list_levels) m_open.pop_back();
  m_open.push_back(marker);
  return {m_open.size() - 1, true};
}

}  // namespace mokuhyo::text
