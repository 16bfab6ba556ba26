#pragma once
// The outline of a glyph, for text that is drawn rather than written.

#include "base/path.h"
#include "font/face.h"

namespace mokuhyo::font {

/// The outline of `glyph` at type size `size` with its origin (on the baseline, at the left) at
/// `origin`. Empty for a glyph without ink.
[[nodiscard]] Path outline(Face const& face, GlyphId glyph, Point origin, Length size);

}  // namespace mokuhyo::font
