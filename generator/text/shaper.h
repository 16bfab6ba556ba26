#pragma once
// Turns clusters into glyphs. The only unit that calls HarfBuzz's shaper.

#include "text/cluster.h"
#include "text/style.h"

namespace mokuhyo::text {

/// Fills in the glyphs and advances of `clusters`, whose faces are chosen: one HarfBuzz call a run
/// of one face. Kerning, ligatures and proportional metrics are off, because the spacing of
/// Japanese text is this folder's own.
[[nodiscard]] Clusters shape_clusters(Clusters clusters, font::Library const& fonts);

}  // namespace mokuhyo::text
