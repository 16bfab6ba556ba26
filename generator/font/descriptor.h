#pragma once
// What a PDF says of a font as a whole. Read by FreeType, and only when a font is embedded.

#include "base/result.h"
#include "font/face.h"

#include <array>

namespace mokuhyo::font {

/// The metrics of a font descriptor in 1/1000 em (ISO 32000-1, 9.8.1).
struct Descriptor {
  int ascent = 0, descent = 0, cap_height = 0, stem_v = 0, italic_angle = 0;
  std::array<int, 4> bbox{};  // left, bottom, right, top
};

/// Errors: the font cannot be read, or forbids what is to be done with it (OS/2 fsType: no
/// subsetting, bitmaps only).
[[nodiscard]] Result<Descriptor> describe(Face const& face);

}  // namespace mokuhyo::font
