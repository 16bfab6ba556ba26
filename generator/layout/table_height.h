#pragma once
// The height of tables whose cells change theirs one at a time, as in a search for widths.

#include "layout/column_fit.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mokuhyo::layout {

/// Works on strips: rows that no cell leaves, as few as can be, mostly one row or the rows of a
/// group. The height of a strip depends on its own cells only, so that a change costs one strip.
/// Heights are in thousandths of the em; all cells begin with none. The problem must outlive it.
class TableHeight {
 public:
  explicit TableHeight(FitProblem const& problem);

  /// Gives one of the problem's cells another height.
  void set(std::size_t cell, std::int32_t height);
  [[nodiscard]] FitCost cost();
  /// A moment to come back to, until a later one is forgotten.
  using Moment = std::size_t;
  [[nodiscard]] Moment now();
  /// Everything is as high as it was then. All cells must have been given the heights of then: this
  /// saves walking over them once more.
  void go_back(Moment then);
  /// No moment of before is gone back to any more.
  void forget_moments() { m_changes.clear(); }
  /// The cells that end in `row` and make it as low down as it is.
  [[nodiscard]] std::vector<std::size_t> holders(int row);

 private:
  /// A cell between boundaries of rows.
  struct Cell {
    std::uint32_t top = 0, bottom = 0, strip = 0;
    std::int32_t height = 0;
  };
  struct Strip {
    std::uint32_t top = 0, bottom = 0;  // boundaries of rows
    std::size_t first_cell = 0;         // up to the next strip's
    std::size_t section = 0;
    std::int64_t height = 0;
    bool is_stale = false;
  };

  /// What the height of a strip was before it was walked over.
  struct Change {
    std::uint32_t strip = 0;
    std::int64_t height = 0;
  };

  [[nodiscard]] std::vector<bool> crossed_boundaries() const;
  void add_strips();
  void walk(std::size_t strip);
  void settle();
  void give_height(Strip& strip, std::int64_t height);

  FitProblem const& m_problem;
  std::vector<Cell> m_cells;
  std::vector<Strip> m_strips;            // from top to bottom, one more behind the last
  std::vector<std::uint32_t> m_stale;     // strips with a cell that has another height
  std::vector<Change> m_changes;          // of strips, since moments were forgotten
  std::vector<std::int64_t> m_positions;  // of the boundaries of the strip that was walked last
  std::vector<std::int64_t> m_heights;    // of each section
  std::int64_t m_height = 0;              // of them all
  std::int64_t m_cell_heights = 0;        // of all cells together
};

}  // namespace mokuhyo::layout
