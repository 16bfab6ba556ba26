#pragma once
// The state of a search for column widths: the widths tried now, and what they cost.

#include "layout/column_fit.h"

#include <cstddef>
#include <vector>

namespace mokuhyo::layout {

/// Keeps the height of every cell at the present widths, so that a change of one width measures
/// only the cells on it. `c` counts the problem's FitColumns. The problem must outlive it.
class ColumnSearch {
 public:
  /// `common` holds one width for each of the problem's FitColumns.
  ColumnSearch(FitProblem const& problem, std::vector<Em> common);

  [[nodiscard]] std::size_t count() const { return m_common.size(); }
  [[nodiscard]] std::vector<Em> const& common() const { return m_common; }
  [[nodiscard]] Em width(std::size_t c) const { return m_common[c]; }
  void set_width(std::size_t c, Em width);
  void set_widths(std::vector<Em> const& common);

  [[nodiscard]] FitCost cost() const;
  /// How far column `c` may still be narrowed or widened.
  [[nodiscard]] Em can_give(std::size_t c) const;
  [[nodiscard]] Em can_take(std::size_t c) const;

  /// For each FitColumns, the width at which the cells that hold up `row` would be a step lower;
  /// columns that do not keep their width. Empty if the row cannot get lower so.
  [[nodiscard]] std::vector<Em> widths_to_lower(int row) const;
  /// The least width of each FitColumns at which every cell that has it to itself is as high as it
  /// is now.
  [[nodiscard]] std::vector<Em> least_widths() const;

  [[nodiscard]] std::vector<Em> const& column_widths() const { return m_columns; }

 private:
  /// A cell's rows (as boundaries) and height: all that cost() reads.
  struct Extent {
    std::size_t top = 0, bottom = 0;
    std::int64_t height = 0;
  };

  void spread(std::size_t c, Em width);
  void measure(std::size_t cell);
  [[nodiscard]] Em cell_width(FitCell const& cell) const;
  [[nodiscard]] std::vector<std::int64_t> positions() const;
  /// True if one width decides over the cell.
  [[nodiscard]] bool is_alone(FitCell const& cell) const;
  [[nodiscard]] std::size_t owner(int column) const {
    return m_owner[static_cast<std::size_t>(column)];
  }

  FitProblem const& m_problem;
  std::vector<Em> m_common;                       // of each FitColumns
  std::vector<Em> m_columns;                      // of each column
  std::vector<std::size_t> m_owner;               // of each column: its FitColumns
  std::vector<std::vector<std::size_t>> m_cells;  // on each FitColumns
  std::vector<Extent> m_extents;                  // of each cell
  std::size_t m_rows = 0;
};

}  // namespace mokuhyo::layout
