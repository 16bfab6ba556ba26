#pragma once
// Parts of a set line that are drawn in one go.

#include "layout/text_elements.h"
#include "text/paragraph.h"

#include <cstddef>
#include <vector>

namespace mokuhyo::layout {

/// Glyphs [begin, end) of a line that follow each other in one face, size, direction and style, and
/// that belong to one structure element.
struct GlyphRun {
  std::size_t begin = 0, end = 0;
  frame::ElementId element;
};

/// The elements are those of the line's paragraph.
[[nodiscard]] std::vector<GlyphRun> glyph_runs(text::Line const& line,
                                               ParagraphElements const& elements);

/// A stretch of a line, readings aside, in one style other than 0.
struct StyledStretch {
  std::uint16_t style = 0;
  Em begin, end;  // along the line
};

[[nodiscard]] std::vector<StyledStretch> styled_stretches(text::Line const& line);

}  // namespace mokuhyo::layout
