#pragma once
// How the clusters of a vertical line stand.

#include "text/bonds.h"
#include "text/cluster.h"

#include <vector>

namespace mokuhyo::text {

/// Numbers of one to three digits that stand alone are set across (JLREQ 2.3.2 b) and count as one
/// Japanese character; other Western text is turned (c); the rest is upright, as `vert` glyphs
/// where the face has them. The shaper still turns what has no upright form (→) and no `vert`
/// glyph.
[[nodiscard]] Clusters orient(Clusters clusters);

}  // namespace mokuhyo::text
