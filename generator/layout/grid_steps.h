#pragma once
// How many lines each text of a grid takes at every width: measured once, for all sizes and
// spacings.

#include "layout/height_steps.h"
#include "layout/measured_sheet.h"

#include <vector>

namespace mokuhyo::layout {

/// Of the cells that a search for widths looks at: all of a grid, or of long ones groups at even
/// distances. What it says stays true when the grid's texts are let go.
class GridSteps {
 public:
  /// What a cell is for the search. Those of thousands of sheets are held at once: kept small.
  struct Cell {
    int index = 0;  // in the grid
    int row = 0;    // among those searched
    /// The height of its text at a width of its own, of lines one em high. None for upright text,
    /// whose lines depend on the distance between them.
    HeightSteps solid;
  };

  /// `table` is the grid's width in Em of the smallest size that is tried.
  GridSteps(MeasuredGrid const& grid, Em table);

  [[nodiscard]] std::vector<Cell> const& cells() const { return m_cells; }
  [[nodiscard]] int rows() const { return m_rows; }
  /// The widest that a text may be set.
  [[nodiscard]] Em widest() const { return m_widest; }

 private:
  std::vector<Cell> m_cells;  // in the grid's order
  int m_rows = 0;             // that are searched
  Em m_widest;
};

}  // namespace mokuhyo::layout
