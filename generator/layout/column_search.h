#pragma once
// The state of a search for column widths: the widths tried now, and what they cost.

#include "layout/column_fit.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// Keeps the height of every cell at the present widths, so that a change of one width measures
/// only the cells on it. `c` counts the problem's FitColumns. The widths may sum to anything. The
/// problem must outlive it.
class ColumnSearch {
 public:
  /// `common` holds one width for each of the problem's FitColumns.
  ColumnSearch(FitProblem const& problem, std::vector<Em> common);

  [[nodiscard]] std::size_t count() const { return m_common.size(); }
  [[nodiscard]] std::vector<Em> const& common() const { return m_common; }
  [[nodiscard]] Em width(std::size_t c) const { return m_common[c]; }
  [[nodiscard]] std::vector<Em> const& column_widths() const { return m_columns; }
  /// What the problem's width leaves beside the columns; negative if they are wider.
  [[nodiscard]] Em spare() const { return m_problem.width - m_sum; }

  void set_width(std::size_t c, Em width);
  void set_widths(std::vector<Em> const& common);

  [[nodiscard]] FitCost cost();

  /// The least width of `c` at which a cell on it is lower than now; nothing if none can be.
  [[nodiscard]] std::optional<Em> next_width(std::size_t c) const;
  /// The least width of `c` at which no cell on it is higher than now.
  [[nodiscard]] Em tight_width(std::size_t c) const;
  /// For each FitColumns, the width at which the cells that hold up `row` would be a step lower;
  /// columns that do not keep their width. Empty if the row cannot get lower so.
  [[nodiscard]] std::vector<Em> widths_to_lower(int row);

 private:
  /// A cell with its rows as boundaries: all that the way through the rows reads.
  struct Extent {
    std::uint32_t top = 0, bottom = 0;
    std::int32_t height = 0;
  };
  /// A cell on a column whose height depends on its width, and the step it stands on. It has
  /// `weight` of the column's weights.
  struct Measured {
    std::size_t cell = 0;
    std::int64_t weight = 1;
  };

  void add_cell(std::size_t cell);
  void spread(std::size_t c, Em width);
  void measure(std::size_t cell);
  void walk_rows();
  [[nodiscard]] Em cell_width(FitCell const& cell) const;
  [[nodiscard]] std::vector<HeightSteps::Step> const& steps(std::size_t cell) const {
    return m_problem.cells[cell].steps->steps();
  }
  /// True if one width decides over the cell.
  [[nodiscard]] bool is_alone(FitCell const& cell) const;
  [[nodiscard]] std::size_t owner(int column) const {
    return m_owner[static_cast<std::size_t>(column)];
  }

  FitProblem const& m_problem;
  std::vector<Em> m_common;                    // of each FitColumns
  Em m_sum;                                    // of them
  std::vector<std::int64_t> m_weights;         // of each FitColumns: the sum of its shares
  std::vector<Em> m_columns;                   // of each column
  std::vector<std::size_t> m_owner;            // of each column: its FitColumns
  std::vector<std::vector<Measured>> m_cells;  // on each FitColumns
  std::vector<Extent> m_extents;               // of each cell
  std::vector<std::size_t> m_step;             // of each cell: the step it stands on
  std::vector<std::int64_t> m_positions;       // of the rows' boundaries, after walk_rows()
  std::int64_t m_cell_heights = 0;             // of all cells together
};

}  // namespace mokuhyo::layout
