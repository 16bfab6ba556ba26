#include "layout/cell_headers.h"

#include "layout/index.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

/// Walks cells along one row or column and keeps the last run of headings of one kind.
class HeadingRun {
 public:
  explicit HeadingRun(form::CellKind kind) : m_kind(kind) {}

  void pass(int cell, form::CellKind kind) {
    if (cell == m_last) return;
    bool const is_heading = kind == m_kind;
    if (is_heading && !m_in_run) m_headings.clear();
    if (is_heading) m_headings.push_back(cell);
    m_in_run = is_heading;
    m_last = cell;
  }

  [[nodiscard]] std::vector<int> const& headings() const { return m_headings; }

 private:
  form::CellKind m_kind;
  std::vector<int> m_headings;
  bool m_in_run = false;
  int m_last = CellGrid::uncovered;
};

void add_new(std::vector<int>& headers, std::vector<int> const& headings) {
  for (int const heading : headings) {
    if (std::find(headers.begin(), headers.end(), heading) == headers.end())
      headers.push_back(heading);
  }
}

}  // namespace

std::vector<std::vector<int>> find_headers(MeasuredGrid const& grid) {
  std::vector<std::vector<int>> headers(grid.texts.size());
  std::vector<HeadingRun> columns(at(grid.places.columns()),
                                  HeadingRun(form::CellKind::column_heading));
  for (int row = 0; row < grid.places.rows(); ++row) {
    HeadingRun in_row(form::CellKind::row_heading);
    for (int column = 0; column < grid.places.columns(); ++column) {
      int const cell = grid.places.cell_at(row, column);
      auto const kind = grid.grid->cells[at(cell)].kind;
      columns[at(column)].pass(cell, kind);
      in_row.pass(cell, kind);
      if (kind != form::CellKind::value) continue;
      add_new(headers[at(cell)], columns[at(column)].headings());
      add_new(headers[at(cell)], in_row.headings());
    }
  }
  return headers;
}

}  // namespace mokuhyo::layout
