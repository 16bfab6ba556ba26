#pragma once
// How high a text is at every width: a falling staircase with few steps, found once, so that the
// search for column widths asks no paragraph.

#include "base/length.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// The precision of column widths in a search. Full-width type turns at whole and half ems, the
/// gap to Latin is an eighth: a finer grid would find next to nothing.
inline constexpr Em width_grain{125};

class HeightSteps {
 public:
  /// From this width on the text is `height` high.
  struct Step {
    Em width, height;
  };

  /// Measures the widths [narrowest, widest] with `height_at`, a function from Em to Em that never
  /// rises; calls it about (number of steps) x log(widths / steps) times.
  template <class HeightAt>
  [[nodiscard]] static HeightSteps measure(Em narrowest, Em widest, HeightAt const& height_at);

  /// None, of a text that is not measured so.
  HeightSteps() = default;
  explicit HeightSteps(std::vector<Step> steps) : m_steps(std::move(steps)) {}

  /// Widths below the first step are on it.
  [[nodiscard]] Step const& step_at(Em width) const { return *(step_above(width) - 1); }
  /// The least width above `width` at which the text is lower than at it; nothing if there is none.
  [[nodiscard]] std::optional<Em> next_width(Em width) const {
    auto const above = step_above(width);
    return above == m_steps.end() ? std::nullopt : std::optional(above->width);
  }
  [[nodiscard]] std::vector<Step> const& steps() const { return m_steps; }

 private:
  [[nodiscard]] std::vector<Step>::const_iterator step_above(Em width) const {
    return std::upper_bound(m_steps.begin() + 1, m_steps.end(), width,
                            [](Em wanted, Step const& step) { return wanted < step.width; });
  }
  template <class HeightAt>
  static void refine(std::vector<Step>& steps, Step low, Step high, HeightAt const& height_at) {
    if (low.height == high.height) return;
    Em const middle = low.width + (high.width - low.width) / width_grain.thousandths / 2 *
                                      width_grain.thousandths;
    if (middle == low.width) return steps.push_back(high);
    Step const between{middle, height_at(middle)};
    refine(steps, low, between, height_at);
    refine(steps, between, high, height_at);
  }

  std::vector<Step> m_steps;  // widths rise, heights fall
};

template <class HeightAt>
HeightSteps HeightSteps::measure(Em narrowest, Em widest, HeightAt const& height_at) {
  Step const first{narrowest, height_at(narrowest)};
  std::vector<Step> steps = {first};
  int const grains = (widest - narrowest).thousandths / width_grain.thousandths;
  Em const last = narrowest + width_grain * std::max(grains, 0);
  refine(steps, first, {last, height_at(last)}, height_at);
  steps.shrink_to_fit();  // those of many sheets are held at once
  return HeightSteps(std::move(steps));
}

}  // namespace mokuhyo::layout
