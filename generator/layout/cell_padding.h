#pragma once
// The distance between a rule and the text of a cell (JLREQ 4.4).

#include "layout/cell_text.h"

#include <algorithm>

namespace mokuhyo::layout {

/// The least distance from a visible rule (JLREQ 4.4).
inline constexpr Em least_padding{250};

/// Taken off each inner width in a search for widths, for what rounding to paper takes.
inline constexpr Em paper_rounding{2};

/// What is left of a cell's `width` for its text: `padding` on both sides, or down to the least
/// padding where a word that must stay whole needs the room.
[[nodiscard]] inline Em inner_width(Em width, CellText const& text, Em padding) {
  Em const spare = (width - text.widths().min) / 2;
  return width - std::clamp(spare, std::min(least_padding, padding), padding) * 2;
}

}  // namespace mokuhyo::layout
