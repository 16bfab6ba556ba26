#pragma once
// Points, sizes and rectangles on a page. The origin is the top left corner of the page's trim
// box; x runs to the right, y runs down.

#include "base/length.h"

namespace mokuhyo {

struct Point {
  Length x, y;
  constexpr auto operator<=>(Point const&) const = default;
};

[[nodiscard]] constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }

struct Size {
  Length width, height;
  constexpr auto operator<=>(Size const&) const = default;
};

struct Insets {
  Length top, right, bottom, left;
  constexpr auto operator<=>(Insets const&) const = default;
};

struct Rect {
  Point origin;
  Size size;

  [[nodiscard]] constexpr Length left() const { return origin.x; }
  [[nodiscard]] constexpr Length top() const { return origin.y; }
  [[nodiscard]] constexpr Length right() const { return origin.x + size.width; }
  [[nodiscard]] constexpr Length bottom() const { return origin.y + size.height; }
  constexpr auto operator<=>(Rect const&) const = default;
};

/// What is left of `rect` inside `insets`.
[[nodiscard]] constexpr Rect inset(Rect rect, Insets insets) {
  return {{rect.left() + insets.left, rect.top() + insets.top},
          {rect.size.width - insets.left - insets.right,
           rect.size.height - insets.top - insets.bottom}};
}

/// True if `inner` lies within `outer`, edges included.
[[nodiscard]] constexpr bool contains(Rect outer, Rect inner) {
  return inner.left() >= outer.left() && inner.top() >= outer.top() &&
         inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
}

}  // namespace mokuhyo
