#include "html/table.h"

#include "form/field.h"
#include "html/markup.h"
#include "html/text.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace mokuhyo::html {
namespace {

using form::Cell;
using form::CellKind;

/// For each column the headings over it, outermost first [指標 R5目標].
std::vector<std::string> column_labels(form::Grid const& grid) {
  std::vector<std::string> labels(grid.columns.size());
  for (auto const& cell : grid.cells) {
    if (cell.row >= grid.header_rows) continue;
    for (int column = cell.column; column < cell.column + cell.columns; ++column) {
      auto& label = labels.at(static_cast<std::size_t>(column));
      if (!label.empty()) label += ' ';
      label += form::without_line_breaks(cell.text);
    }
  }
  return labels;
}

std::string span(int count) { return count > 1 ? std::to_string(count) : std::string(); }

std::string scope_of(Cell const& cell) {
  if (cell.kind == CellKind::column_heading) return cell.columns > 1 ? "colgroup" : "col";
  return cell.rows > 1 ? "rowgroup" : "row";
}

std::string role_of(Cell const& cell) {
  if (cell.kind == CellKind::value) return "cell";
  return cell.kind == CellKind::column_heading ? "columnheader" : "rowheader";
}

char const* name_of(form::Align align) {
  switch (align) {
    case form::Align::center: return "center";
    case form::Align::end:
    case form::Align::decimal: return "end";
    default: return "";
  }
}

/// Writes the table row by row; `cells` are those of the grid in reading order.
class TableWriter {
 public:
  TableWriter(std::string& html, form::Grid const& grid)
      : m_html(html), m_grid(grid), m_labels(column_labels(grid)) {
    for (auto const& cell : grid.cells) m_cells.push_back(&cell);
    std::ranges::stable_sort(m_cells, {},
                             [](Cell const* cell) { return std::pair(cell->row, cell->column); });
  }

  void run() {
    bool const has_head = m_grid.header_rows > 0;
    Element const table(m_html, "table",
                        {{"role", "table"}, {"class", has_head ? "records" : "particulars"}});
    if (!m_grid.name.empty()) append_element(m_html, "caption", m_grid.name);
    if (has_head) append_section("thead", 0, m_grid.header_rows);
    if (m_grid.groups.empty()) append_section("tbody", m_grid.header_rows, m_grid.rows);
    for (auto const& group : m_grid.groups) {
      append_section("tbody", group.first, group.first + group.count);
    }
  }

 private:
  void append_section(std::string_view name, int begin, int end) {
    Element const section(m_html, name, {{"role", "rowgroup"}});
    for (int row = begin; row < end; ++row) append_row(row);
  }

  void append_row(int row) {
    Element const element(m_html, "tr", {{"role", "row"}});
    for (; m_next < m_cells.size() && m_cells[m_next]->row == row; ++m_next) {
      append_cell(*m_cells[m_next]);
    }
    m_html += '\n';
  }

  void append_cell(Cell const& cell) {
    bool const is_value = cell.kind == CellKind::value;
    bool const is_heading_row = cell.row < m_grid.header_rows;
    Element const element(
        m_html, is_value ? "td" : "th",
        {{"role", role_of(cell)},
         {"scope", is_value ? std::string() : scope_of(cell)},
         {"rowspan", span(cell.rows)},
         {"colspan", span(cell.columns)},
         {"class", name_of(cell.style.align)},
         {"data-label",
          is_heading_row ? std::string() : m_labels.at(static_cast<std::size_t>(cell.column))}});
    append_content(cell);
  }

  /// A mark is shown, and what it means is read.
  void append_content(Cell const& cell) {
    if (cell.spoken.empty()) return append_text(m_html, cell.text);
    append_element(m_html, "span", cell.text, {{"aria-hidden", "true"}, {"class", "mark"}});
    append_element(m_html, "span", cell.spoken, {{"class", "spoken"}});
  }

  std::string& m_html;
  form::Grid const& m_grid;
  std::vector<std::string> m_labels;
  std::vector<Cell const*> m_cells;
  std::size_t m_next = 0;
};

}  // namespace

void append_table(std::string& html, form::Grid const& grid) { TableWriter(html, grid).run(); }

}  // namespace mokuhyo::html
