#pragma once
// Colours on screen and paper.

#include <compare>
#include <cstdint>

namespace mokuhyo {

/// sRGB. Greys (all three equal) are written as grey, so that a press prints them with black only.
struct Color {
  std::uint8_t red = 0, green = 0, blue = 0;
  auto operator<=>(Color const&) const = default;
};
inline constexpr Color black{};

}  // namespace mokuhyo
