#pragma once
// Draws what a page shows of a grid: tints, rules, and the lines of its cells.

#include "layout/decimal_column.h"
#include "layout/flow.h"
#include "layout/place_text.h"
#include "layout/rules.h"
#include "layout/structure_builder.h"

#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

namespace mokuhyo::layout {

/// A grid with the widths and scale that were chosen.
struct GridDrawing {
  MeasuredGrid const& grid;
  std::vector<Length> const& widths;
  TypeScale const& scale;
  BlockElements const& elements;
  LineBox box;
};

/// A word, number or code that is wider than its cell.
struct CutUnit {
  int cell = 0;
  std::string text;
};

/// What has no room in a grid.
struct GridFaults {
  form::Grid const* grid = nullptr;
  std::vector<int> tight_cells;    // of which a glyph is wider than the cell
  std::vector<CutUnit> cut_units;  // that should stay whole: the first in each cell
};

/// A slice of a grid on its page. Repeated headings are furniture and have no area.
struct ComposedSlice {
  std::vector<frame::Item> items;
  std::vector<frame::CellArea> cells;
};

class GridComposer {
 public:
  explicit GridComposer(GridDrawing drawing);

  /// One slice with the top left corner of its headings at `origin`. Slices must come
  /// in order: the headings of those after the first are page furniture.
  [[nodiscard]] ComposedSlice compose(PlacedBlock const& placed, Point origin);
  /// Those of all slices so far.
  [[nodiscard]] GridFaults const& faults() const { return m_faults; }

 private:
  /// What is shown of a cell, and where. Furniture repeats what stands elsewhere.
  static constexpr auto all_lines = std::numeric_limits<std::size_t>::max();
  struct Part {
    int cell = 0;
    std::size_t first_line = 0, lines = 0;
    Rect rect;
    bool is_furniture = false;
  };

  [[nodiscard]] std::vector<Part> parts(PlacedBlock const& placed,
                                        std::vector<Length> const& ys) const;
  [[nodiscard]] Rect rect(int cell, int top, int bottom, std::vector<Length> const& ys) const;
  [[nodiscard]] Rect text_area(Rect cell, CellText const& text, CellLines const& lines) const;
  [[nodiscard]] CellText const& text_of(Part const& part) const;
  [[nodiscard]] CellLines take_lines(Part const& part);
  void note_faults(int cell, CellLines const& lines);
  void add_content(std::vector<frame::Item>& items, Part const& part);
  void add_bar(std::vector<frame::Item>& items, Part const& part) const;
  void add_text(std::vector<frame::Item>& items, Part const& part);

  GridDrawing m_drawing;
  std::vector<Length> m_xs;                    // column edges from the grid's left
  std::vector<Boundary> m_boundaries;          // above each row of the grid
  std::vector<DecimalRoom> m_decimals;         // of each column
  std::unordered_map<int, CellLines> m_lines;  // of cells that go on over pages
  GridFaults m_faults;
  bool m_has_begun = false;
};

}  // namespace mokuhyo::layout
