#pragma once
// Divides the lines of a list among the columns of its pages. Knows heights only.

#include "base/geometry.h"

#include <vector>

namespace mokuhyo::layout {

/// What stands in a column as one piece.
struct ColumnPiece {
  Length height;
  Length gap;  // above it, but not at the top of a column
  bool stays_with_next = false;
};

/// Columns from left to right on each page.
struct ColumnSetup {
  std::size_t count = 1;
  Length width, gutter;
  Rect first_page, other_pages;  // the area of all columns
};

struct PiecePlace {
  std::size_t page = 0;
  Point origin;
};

/// Columns of `smallest` to `widest` with `gutter` between them, in the middle of the areas: one if
/// all pieces, `height` high together, have room in it, else as many as there is room for.
struct ColumnWish {
  Length smallest, widest, gutter;
};
[[nodiscard]] ColumnSetup choose_columns(ColumnWish const& wish, Length height, Rect first_page,
                                         Rect other_pages);

/// The top left corner of each piece, in order.
[[nodiscard]] std::vector<PiecePlace> fill_columns(std::vector<ColumnPiece> const& pieces,
                                                   ColumnSetup const& setup);

}  // namespace mokuhyo::layout
