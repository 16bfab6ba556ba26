#pragma once
// Sizes of rows or columns from what the cells on them need, spans included. One algorithm for
// both axes; it knows neither text nor paper.

#include "base/length.h"

#include <vector>

namespace mokuhyo::layout {

/// A cell needs `size` of the tracks [first, first + count) together.
template <class Unit>
struct TrackNeed {
  int first = 0, count = 1;
  Unit size;
};

/// Sizes for `tracks` tracks that meet every need with the least sum. What a spanning cell needs
/// beyond the others is shared evenly by its tracks, as far as the least sum leaves a choice (CSS
/// 2.1, 17.5.2, leaves the sharing open). Time is linear in tracks and needs.
/// Unit is Em or Length.
template <class Unit>
[[nodiscard]] std::vector<Unit> size_tracks(int tracks, std::vector<TrackNeed<Unit>> const& needs);

}  // namespace mokuhyo::layout
