#pragma once
// Turns clusters into glyphs. The only unit that calls HarfBuzz's shaper.

#include "text/cluster.h"
#include "text/style.h"

namespace mokuhyo::text {

/// Fills in the glyphs and advances of `clusters`, whose faces are chosen. HarfBuzz is called for
/// each run of one face and direction; in horizontal lines only for those parts of it whose
/// characters may depend on each other (font/plain_glyphs.h), to the same result. Kerning,
/// ligatures and proportional metrics are off, because the spacing of Japanese text is this
/// folder's own. Drawing offsets are from where a PDF viewer puts the glyph: on the baseline, or
/// with the top of its em box on the centre line when it stands upright in a vertical line; a
/// turned glyph's offset brings its em box onto the centre line.
[[nodiscard]] Clusters shape_clusters(Clusters clusters, Writing writing,
                                      font::Library const& fonts);

}  // namespace mokuhyo::text
