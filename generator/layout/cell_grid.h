#pragma once
// Which cell of a grid covers which place. Knows rows, columns and spans only.

#include "base/result.h"
#include "form/form.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace mokuhyo::layout {

/// A place in a grid. Rows and columns count from 0.
struct Place {
  int row = 0, column = 0;
};

/// What messages call a place [市民課の表「目標」の2行3列]. A table without a name is just a table.
[[nodiscard]] Message place_name(form::Grid const& grid, std::string_view sheet, Place place);

/// Every place of a grid with the cell that covers it.
class CellGrid {
 public:
  CellGrid(int rows, int columns);

  [[nodiscard]] int rows() const { return m_rows; }
  [[nodiscard]] int columns() const { return m_columns; }
  /// Index into the grid's cells of the one that covers the place.
  [[nodiscard]] int cell_at(int row, int column) const { return m_cells[place(row, column)]; }

  /// Lets cell `index` cover its rectangle. Gives the first place of it that is outside the grid or
  /// taken, or nothing when all went well.
  [[nodiscard]] std::optional<Place> cover(form::Cell const& cell, int index);

  static constexpr int uncovered = -1;

 private:
  [[nodiscard]] std::size_t place(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
           static_cast<std::size_t>(column);
  }

  int m_rows, m_columns;
  std::vector<int> m_cells;
};

/// The places of `grid` on the sheet called `sheet`. Errors: a cell outside the grid, two cells on
/// one place, a place without a cell; each names sheet, row and column.
[[nodiscard]] Result<CellGrid> arrange_cells(form::Grid const& grid, std::string_view sheet);

}  // namespace mokuhyo::layout
