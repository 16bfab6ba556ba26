#include "layout/grid_steps.h"

#include "layout/cell_padding.h"
#include "layout/index.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

/// A search looks at no more cells than this: of longer tables it takes groups at even distances.
constexpr std::size_t cells_searched = 1500;

/// The rows of a grid that a search looks at, as their numbers in it; unseen for others.
constexpr int unseen = -1;
std::vector<int> rows_searched(form::Grid const& grid) {
  auto const stride = grid.cells.size() / cells_searched + 1;
  std::vector<int> numbers(at(grid.rows), stride == 1 ? 0 : unseen);
  std::fill_n(numbers.begin(), std::min(grid.header_rows, grid.rows), 0);
  for (std::size_t i = 0; stride > 1 && i < grid.groups.size(); i += stride)
    std::fill_n(numbers.begin() + grid.groups[i].first, grid.groups[i].count, 0);
  int next = 0;
  for (int& number : numbers) {
    if (number != unseen) number = next++;
  }
  return numbers;
}

HeightSteps solid_steps(CellText const& text, Em widest) {
  if (text.is_upright()) return {};
  Em const narrowest = text.widths().min;
  auto const height = [&](Em inner) { return one_em * text.line_count(std::max(inner, Em{1})); };
  return HeightSteps::measure(narrowest, std::max(widest, narrowest), height);
}

}  // namespace

GridSteps::GridSteps(MeasuredGrid const& grid, Em table)
    : m_widest(table - least_padding * 2 - paper_rounding) {
  auto const numbers = rows_searched(*grid.grid);
  m_cells.reserve(grid.texts.size());
  for (int i = 0; i < static_cast<int>(grid.texts.size()); ++i) {
    int const row = numbers[at(grid.grid->cells[at(i)].row)];
    if (row != unseen) m_cells.push_back({i, row, solid_steps(grid.texts[at(i)], m_widest)});
  }
  m_cells.shrink_to_fit();
  m_rows = grid.grid->rows - static_cast<int>(std::count(numbers.begin(), numbers.end(), unseen));
}

}  // namespace mokuhyo::layout
