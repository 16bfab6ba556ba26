#include "layout/track_sizing.h"

#include "layout/index.h"

#include <algorithm>
#include <cstddef>

namespace mokuhyo::layout {
namespace {

/// Indices of needs by the track after (or of) which they end (or begin): one list a boundary.
template <class Unit>
class NeedsByBoundary {
 public:
  enum class Side { first, last };

  NeedsByBoundary(int tracks, std::vector<TrackNeed<Unit>> const& needs, Side side)
      : m_starts(at(tracks) + 2), m_needs(needs.size()) {
    for (auto const& need : needs) ++m_starts[at(boundary(need, side)) + 1];
    for (std::size_t i = 1; i < m_starts.size(); ++i) m_starts[i] += m_starts[i - 1];
    auto next = m_starts;
    for (auto const& need : needs) m_needs[next[at(boundary(need, side))]++] = &need;
  }

  template <class Use>
  void each(int boundary, Use use) const {
    for (auto i = m_starts[at(boundary)]; i < m_starts[at(boundary) + 1]; ++i) use(*m_needs[i]);
  }

 private:
  static int boundary(TrackNeed<Unit> const& need, Side side) {
    return side == Side::first ? need.first : need.first + need.count;
  }

  std::vector<std::size_t> m_starts;
  std::vector<TrackNeed<Unit> const*> m_needs;
};

/// The latest positions of the boundaries between tracks at which the last one stays at `end`.
template <class Unit>
std::vector<Unit> latest_positions(int tracks, NeedsByBoundary<Unit> const& beginning, Unit end) {
  std::vector<Unit> latest(at(tracks) + 1, end);
  for (int k = tracks - 1; k >= 0; --k) {
    latest[at(k)] = latest[at(k) + 1];
    beginning.each(k, [&](auto const& need) {
      latest[at(k)] = std::min(latest[at(k)], latest[at(k + need.count)] - need.size);
    });
  }
  return latest;
}

template <class Unit>
Unit earliest(int k, std::vector<Unit> const& positions, NeedsByBoundary<Unit> const& ending) {
  Unit position = positions[at(k) - 1];
  ending.each(k, [&](auto const& need) {
    position = std::max(position, positions[at(need.first)] + need.size);
  });
  return position;
}

/// The earliest positions: each boundary as near to the start as the needs before it allow.
template <class Unit>
std::vector<Unit> earliest_positions(int tracks, NeedsByBoundary<Unit> const& ending) {
  std::vector<Unit> positions(at(tracks) + 1);
  for (int k = 1; k <= tracks; ++k) positions[at(k)] = earliest(k, positions, ending);
  return positions;
}

/// How many tracks from `k` on share the play that is left: to the next boundary without any.
template <class Unit>
std::vector<int> sharers(std::vector<Unit> const& early, std::vector<Unit> const& late) {
  std::vector<int> count(early.size(), 1);
  for (std::size_t k = early.size() - 1; k-- > 0;) {
    if (early[k] != late[k]) count[k] = count[k + 1] + 1;
  }
  return count;
}

}  // namespace

// Positions of the boundaries are a system of difference constraints. Both the earliest and the
// latest solution have the least end; walking from the start, a boundary may be put anywhere
// between what the ones before it demand and its latest position.
template <class Unit>
std::vector<Unit> size_tracks(int tracks, std::vector<TrackNeed<Unit>> const& needs) {
  using Side = typename NeedsByBoundary<Unit>::Side;
  NeedsByBoundary<Unit> const ending(tracks, needs, Side::last);
  NeedsByBoundary<Unit> const beginning(tracks, needs, Side::first);
  auto const early = earliest_positions(tracks, ending);
  auto const late = latest_positions(tracks, beginning, early.back());
  auto const sharing = sharers(early, late);
  std::vector<Unit> positions(at(tracks) + 1);
  std::vector<Unit> sizes(at(tracks));
  for (int k = 1; k <= tracks; ++k) {
    auto const least = earliest(k, positions, ending);
    positions[at(k)] = least + (late[at(k)] - least) / sharing[at(k)];
    sizes[at(k) - 1] = positions[at(k)] - positions[at(k) - 1];
  }
  return sizes;
}

template std::vector<Em> size_tracks(int, std::vector<TrackNeed<Em>> const&);
template std::vector<Length> size_tracks(int, std::vector<TrackNeed<Length>> const&);

}  // namespace mokuhyo::layout
