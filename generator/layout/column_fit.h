#pragma once
// Finds the widths of columns that make a table lowest. Knows staircases of heights only, neither
// text nor paper; deterministic.

#include "layout/height_steps.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// Columns that the search widens and narrows together, at fixed shares of their common width.
/// Mostly one column.
struct FitColumns {
  struct Share {
    int column = 0;
    std::int32_t weight = 1;
  };
  std::vector<Share> shares;
  Em min, max;  // of the common width
};

/// What a cell adds to its text, whose steps are shared by cells of other spacings.
struct CellRoom {
  Em beside_narrowest, beside;  // to the width of the first step, and of the others
  Em above;                     // to each height
  Ratio line{1000};             // how high an em of the text's height is
};

/// A cell of the tables: its rows count on over all sections.
struct FitCell {
  int row = 0, rows = 1;
  int column = 0, columns = 1;
  HeightSteps const* text = nullptr;
  CellRoom room = {};

  [[nodiscard]] std::size_t steps() const { return text->steps().size(); }
  /// From this width of the cell on it is `height` high.
  [[nodiscard]] HeightSteps::Step step(std::size_t index) const {
    auto const& one = text->steps()[index];
    return {one.width + (index == 0 ? room.beside_narrowest : room.beside), height_of(one)};
  }
  [[nodiscard]] Em height(Em width) const { return height_of(text->step_at(width - room.beside)); }
  /// The least width above `width` at which the cell is lower than at it; nothing if there is none.
  [[nodiscard]] std::optional<Em> next_width(Em width) const {
    auto const found = text->next_width(width - room.beside);
    return found ? std::optional(*found + room.beside) : std::nullopt;
  }
  /// About the area that it takes, in square thousandths of the em.
  [[nodiscard]] std::int64_t text_area() const {
    auto const middle = step(steps() / 2);
    return std::int64_t{middle.width.thousandths} * middle.height.thousandths;
  }

 private:
  [[nodiscard]] Em height_of(HeightSteps::Step const& one) const {
    return room.above + Em{static_cast<std::int32_t>(std::int64_t{one.height.thousandths} *
                                                     room.line.thousandths / 1000)};
  }
};

/// Rows whose height is to stay within `limit`: the table of one sheet.
struct FitSection {
  int first_row = 0, rows = 0;
  Em limit;
};

struct FitProblem {
  std::vector<FitColumns> columns;
  Em width;                          // of all columns together
  std::vector<FitCell> cells;        // ordered by the row they end in
  std::vector<FitSection> sections;  // in order, covering all rows
  /// A width for each column that a search for a part of the sections found; mostly none.
  std::vector<Em> start;
};

/// How bad widths are. What counts first is how far the worst section is above its limit. Then
/// looks: the height of the tables, and that of all their cells, which is least when each column is
/// as wide as the root of its text, so that none is a thin strip.
struct FitCost {
  std::int64_t excess = 0;  // negative: room that is left; it does not count
  std::int64_t height = 0, cells = 0;

  [[nodiscard]] std::int64_t over() const { return std::max<std::int64_t>(excess, 0); }
  [[nodiscard]] std::int64_t looks() const { return height * height_weight + cells; }
  [[nodiscard]] bool operator<(FitCost const& other) const {
    return over() != other.over() ? over() < other.over() : looks() < other.looks();
  }

 private:
  static constexpr std::int64_t height_weight = 3;
};

struct ColumnFit {
  std::vector<Em> widths;  // of each column; their sum is the problem's width
  FitCost cost;
};

/// How long to search: not at all (widths follow the amount of text), until every section is within
/// its limit, or until nothing gets better.
enum class Effort { none, until_it_fits, best };

/// The best widths found, by a descent from the problem's start, or by descents from several.
/// Nothing if the least widths are together wider than the problem's width.
[[nodiscard]] std::optional<ColumnFit> fit_columns(FitProblem const& problem, Effort effort);

/// What given widths (one a column) cost.
[[nodiscard]] FitCost cost_of(FitProblem const& problem, std::vector<Em> const& widths);

}  // namespace mokuhyo::layout
