#pragma once
// The numbers of glyphs.

#include <cstdint>

namespace mokuhyo::font {

/// A glyph's index in its face (not in a subset).
using GlyphId = std::uint32_t;

}  // namespace mokuhyo::font
