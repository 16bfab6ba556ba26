#pragma once
// Outlines of straight and curved lines on a page.

#include "base/geometry.h"

#include <vector>

namespace mokuhyo {

/// A step of an outline. `to` is where it leads, of `move`, `line` and `curve`; a curve is a cubic
/// Bézier with two control points; `close` goes back to the last move.
struct PathStep {
  enum class Kind { move, line, curve, close } kind = Kind::move;
  Point to = {};
  Point control_begin = {}, control_end = {};

  bool operator==(PathStep const&) const = default;
};

using Path = std::vector<PathStep>;

}  // namespace mokuhyo
