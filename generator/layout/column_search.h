#pragma once
// The state of a search for column widths: the widths tried now, and what they cost.

#include "layout/table_height.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// Keeps the height of every cell at the present widths, so that a change of one width touches only
/// the cells that get higher or lower by it. `c` counts the problem's FitColumns. The widths may
/// sum to anything. The problem must outlive it.
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
  /// Makes `c` as narrow as it can be without making a cell on it higher.
  void tighten(std::size_t c);

  [[nodiscard]] FitCost cost() { return m_height.cost(); }

  /// Widths to come back to, with the moment at which they were set.
  struct State {
    std::vector<Em> common;
    TableHeight::Moment then = 0;
  };
  [[nodiscard]] State state() { return {m_common, m_height.now()}; }
  /// Quicker than to set these widths as if they were others.
  void go_back(State const& state);
  void forget_states() { m_height.forget_moments(); }

  /// The least width of `c` at which a cell on it is lower than now; nothing if none can be.
  [[nodiscard]] std::optional<Em> next_width(std::size_t c) const;
  /// The least width of `c` at which no cell on it is higher than now.
  [[nodiscard]] Em tight_width(std::size_t c) const;
  /// For each FitColumns, the width at which the cells that hold up `row` would be a step lower;
  /// columns that do not keep their width. Empty if the row cannot get lower so.
  [[nodiscard]] std::vector<Em> widths_to_lower(int row);

 private:
  /// The step a shared cell stands on: its height is so at widths from `from` to before `below`.
  struct Standing {
    std::size_t step = 0;
    Em from, below;
  };
  /// From this width of its column on a cell that no other column decides over is `lower`, in
  /// thousandths of the em; below it, `higher`.
  struct Turn {
    Em width;
    std::uint32_t cell = 0;
    std::int32_t lower = 0, higher = 0;
  };
  /// A cell that more than one width decides over. It has `weight` of the column's weights.
  struct Shared {
    std::size_t cell = 0;
    std::int64_t weight = 1;
  };
  /// The cells on one FitColumns whose height depends on its width.
  struct Column {
    std::int64_t weight = 0;  // the sum of its shares
    std::vector<Turn> turns;  // by width
    std::size_t passed = 0;   // turns up to the present width
    std::vector<Shared> shared;
  };

  void add_cell(std::size_t cell);
  void add_turns(std::size_t cell);
  void add_shared(std::size_t cell);
  void spread(std::size_t c, Em width);
  void give_width(std::size_t c, Em width);
  void pass_turns(std::size_t c);
  void measure(std::size_t cell);
  void set_step(std::size_t cell, std::size_t step);
  [[nodiscard]] Em cell_width(FitCell const& cell) const;
  /// True if one width decides over the cell.
  [[nodiscard]] bool is_alone(FitCell const& cell) const;
  [[nodiscard]] std::size_t owner(int column) const {
    return m_owner[static_cast<std::size_t>(column)];
  }

  FitProblem const& m_problem;
  std::vector<Em> m_common;          // of each FitColumns
  Em m_sum;                          // of them
  std::vector<Column> m_on;          // on each FitColumns
  std::vector<Em> m_columns;         // of each column
  std::vector<std::size_t> m_owner;  // of each column: its FitColumns
  std::vector<Standing> m_standing;  // of each cell; of shared ones only
  TableHeight m_height;
};

}  // namespace mokuhyo::layout
