#pragma once
// Turns grids with shaped text into the search for their column widths.

#include "layout/column_fit.h"
#include "layout/grid_steps.h"
#include "layout/type_scale.h"

#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// The widths of a grid's columns at a size, and how high that makes it, in Em of the size.
struct GridWidths {
  std::vector<Length> widths;
  FitCost cost;
  /// The columns cannot hold their longest words beside each other: words are cut.
  bool cuts_words = false;
};

/// What is asked of a search: widths that sum to `width`, for type of `size`.
struct FitRequest {
  Length width, size;
  std::vector<Em> limits;  // the height for each grid, in Em of the size
  /// The size at which no word is cut, where it is larger: some grids will be set in it.
  Length words_size = {};
  /// Widths that did for some of the grids, to search from; mostly none.
  std::vector<Length> start = {};
};

/// Finds widths for one grid, or common widths for grids with the same columns (the tables of a
/// pack). Measures each cell once for all sizes. The grid must outlive it.
class GridFitter {
 public:
  /// `steps` are those of the grid; they must outlive it too.
  GridFitter(MeasuredGrid const& grid, GridSteps const& steps, TypeScale const& scale);
  /// Of the grids of all `parts`, in their order. The parts must outlive it.
  explicit GridFitter(std::vector<GridFitter const*> const& parts);
  /// Cells point to steps: what they point to may move, but not be copied.
  GridFitter(GridFitter const&) = delete;
  GridFitter& operator=(GridFitter const&) = delete;
  GridFitter(GridFitter&&) = default;
  GridFitter& operator=(GridFitter&&) = default;
  ~GridFitter() = default;

  [[nodiscard]] GridWidths fit(FitRequest const& request, Effort effort) const;
  /// The search for widths that `fit` makes. The fitter must outlive it.
  [[nodiscard]] FitProblem problem(FitRequest const& request) const;
  /// What given widths cost; the request's width is their sum.
  [[nodiscard]] GridWidths measure_at(std::vector<Length> const& widths,
                                      FitRequest const& request) const;

 private:
  [[nodiscard]] std::vector<FitColumns> columns(FitRequest const& request) const;
  void add_cell(GridSteps::Cell const& searched, TypeScale const& scale, Em widest);
  void append(GridFitter const& part);

  MeasuredGrid const* m_grid;                  // the first of several
  Em m_padding;                                // beside the texts, where no word needs the room
  std::vector<text::ContentWidths> m_content;  // of each column, padding included
  std::vector<HeightSteps> m_upright;          // of cells with upright text
  std::vector<FitCell> m_cells;
  std::vector<FitSection> m_sections;
};

}  // namespace mokuhyo::layout
