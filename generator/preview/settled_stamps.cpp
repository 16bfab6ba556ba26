#include "preview/settled_stamps.h"

#include <utility>

namespace mokuhyo::preview {

void SettledStamps::remember(std::vector<std::filesystem::path> const& paths) {
  m_known.remember(paths);
  m_change.reset();
}

SettledStamps::Look SettledStamps::look(Clock::time_point now) {
  if (!m_known.have_changed()) {
    m_change.reset();
    return Look::same;
  }
  auto seen = m_known;
  seen.look_again();
  if (!m_change) m_change = Change{m_known, now, now};
  if (!(seen == m_change->seen)) {
    m_change->seen = std::move(seen);
    m_change->seen_first = now;
  }
  return is_settled(now) ? Look::changed : Look::unsettled;
}

bool SettledStamps::is_settled(Clock::time_point now) const {
  if (now - m_change->began >= longest_wait) return true;
  return now - m_change->seen_first >= shortest_stay && !m_change->seen.lack_what_was_in(m_known);
}

}  // namespace mokuhyo::preview
