#pragma once
// The height of tables whose cells change theirs one at a time, as in a search for widths.

#include "layout/column_fit.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mokuhyo::layout {

/// Works on strips: rows that no cell leaves, as few as can be, mostly one row or the rows of a
/// group. The height of a strip depends on its own cells only, so that a change costs one strip;
/// and nothing if the cell has room in its rows before and after. Heights are in thousandths of the
/// em; all cells begin with none. The problem must outlive it.
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
  void forget_moments() {
    m_changed.clear();
    m_kept.clear();
  }
  /// The cells that end in `row` and make it as low down as it is.
  [[nodiscard]] std::vector<std::size_t> holders(int row);

 private:
  /// A cell between two boundaries of its strip's rows, as they are counted in m_positions.
  struct Cell {
    std::uint32_t top = 0, bottom = 0, strip = 0;
    std::int32_t height = 0;
  };
  struct Strip {
    std::uint32_t top = 0, bottom = 0;  // boundaries; each strip has its own at both ends
    std::size_t first_cell = 0;         // up to the next strip's
    std::size_t section = 0;
    bool is_stale = false;
  };

  [[nodiscard]] std::vector<bool> crossed_boundaries() const;
  void add_strips();
  [[nodiscard]] bool has_room(Cell const& cell, std::int32_t height) const;
  void keep_positions(std::uint32_t strip);
  void walk(Strip const& rows);
  void settle();
  void add_height(Strip const& strip, std::int64_t grown);

  FitProblem const& m_problem;
  std::vector<Cell> m_cells;
  std::vector<Strip> m_strips;            // from top to bottom, one more behind the last
  std::vector<std::uint32_t> m_stale;     // strips whose positions may be others now
  std::vector<std::int64_t> m_positions;  // of each boundary, from the top of its strip
  std::vector<std::uint32_t>
      m_changed;                        // strips that were walked over since moments were forgotten
  std::vector<std::int64_t> m_kept;     // their positions before, in the same order
  std::vector<std::int64_t> m_heights;  // of each section
  std::int64_t m_height = 0;            // of them all
  std::int64_t m_cell_heights = 0;      // of all cells together
};

}  // namespace mokuhyo::layout
