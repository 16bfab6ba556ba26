#pragma once
// The largest type size at which something fits, in steps of a tenth of a point.

#include "base/length.h"

#include <optional>

namespace mokuhyo::layout {

inline constexpr Length size_step = pt(0.1);
/// Sizes above the one found that are tried too: what fits need not grow monotonically with the
/// size, because words that must stay whole turn at other places.
inline constexpr int sizes_verified = 2;

/// The largest of largest, largest - 0.1 pt, ... not under `smallest` for which `fits(size)` holds,
/// by bisection; nothing if it holds for none.
template <class Fits>
[[nodiscard]] std::optional<Length> largest_size(Length smallest, Length largest,
                                                 Fits const& fits) {
  auto const size = [&](std::int64_t steps) { return largest - size_step * steps; };
  if (fits(largest)) return largest;
  std::int64_t too_large = 0;
  std::int64_t fitting = (largest - smallest).emu / size_step.emu;
  if (fitting <= 0 || !fits(size(fitting))) return std::nullopt;
  while (fitting - too_large > 1) {
    auto const middle = too_large + (fitting - too_large) / 2;
    (fits(size(middle)) ? fitting : too_large) = middle;
  }
  for (auto tried = fitting - 2; tried > fitting - 2 - sizes_verified && tried > 0; --tried) {
    if (fits(size(tried))) fitting = tried;
  }
  return size(fitting);
}

}  // namespace mokuhyo::layout
