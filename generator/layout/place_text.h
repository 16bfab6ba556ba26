#pragma once
// Puts set lines at their places on a page: baselines, alignment in the cell, runs of one face.

#include "frame/frame.h"
#include "layout/cell_text.h"
#include "layout/text_elements.h"
#include "layout/type_scale.h"

#include <vector>

namespace mokuhyo::layout {

/// Where the baseline of a line is: below the top of its em box, for the faces of one role.
struct LineBox {
  Em ascent{880};
};

/// The em box of the role's first face, which all lines of a form are set by, so that a character
/// from another face moves none.
[[nodiscard]] LineBox line_box(font::Library const& fonts, std::string_view role);

/// Lines [first, first + count) of a cell within `area`, whose width is the measure (for vertical
/// text: whose height is).
struct PlacedLines {
  CellText const* text = nullptr;
  CellLines const* lines = nullptr;
  std::size_t first = 0, count = 0;
  Rect area;
  TextElements elements;
  Span span;
};

[[nodiscard]] std::vector<frame::Item> place_lines(PlacedLines const& placed,
                                                   TypeScale const& scale, LineBox box);

/// True if a line is wider than `measure`: a single glyph that has no room.
[[nodiscard]] bool overflows(CellLines const& lines);

}  // namespace mokuhyo::layout
