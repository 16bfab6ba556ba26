#include "form/bind_table.h"

#include "form/bind_grid.h"
#include "form/cell_look.h"
#include "form/refusal.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::form {
namespace {

class TableBinder {
 public:
  TableBinder(TableSpec const& spec, std::vector<Slots> const& rows, Marks const& marks)
      : m_spec(spec), m_rows(rows), m_marks(marks), m_is_tied(rows.size(), false) {}

  [[nodiscard]] Result<Grid> bind() {
    m_grid.name = text_of(m_spec.name, m_rows.front());
    m_grid.header_rows = m_spec.heading_rows;
    m_grid.rows = m_spec.heading_rows + static_cast<int>(m_rows.size());
    m_grid.rules = m_spec.rules;
    m_grid.fills_page = m_spec.fills_page;
    for (auto const& heading : m_spec.headings) {
      m_grid.cells.push_back(fill_cell(heading, m_rows.front(), m_marks));
    }
    add_columns();
    add_groups();
    m_grid.cells.shrink_to_fit();  // most of what a form holds
    return {std::move(m_grid), std::move(m_said)};
  }

 private:
  void add_columns() {
    for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
      m_grid.columns.push_back(m_spec.columns[i].width);
      m_grid.continued.push_back(m_spec.columns[i].continued);
      add_column(m_spec.columns[i], static_cast<int>(i));
    }
  }

  void add_column(ColumnSpec const& column, int index) {
    std::size_t const level = m_spec.scope.slots[column.value.slot].level;
    std::size_t first = 0;
    while (first < m_rows.size()) {
      std::size_t end = first + 1;
      while (end < m_rows.size() && are_same(first, end, level)) ++end;
      Cell cell;
      cell.row = m_spec.heading_rows + static_cast<int>(first);
      cell.column = index;
      cell.rows = static_cast<int>(end - first);
      cell.style = column.style;
      cell.kind = column.kind;
      add_cell(std::move(cell), column, m_rows[first]);
      first = end;
    }
  }

  /// True if both rows lie within the same record of `level`.
  [[nodiscard]] bool are_same(std::size_t a, std::size_t b, std::size_t level) const {
    std::size_t const slot = m_spec.scope.slot_of(level);
    return m_rows[a][slot] != nullptr && m_rows[a][slot] == m_rows[b][slot];
  }

  void add_cell(Cell cell, ColumnSpec const& column, Slots const& slots) {
    auto const* const value = find_value(column.value, slots);
    if (value != nullptr && value->ditto) return extend_cell_above(cell, value->span);
    cell = with_value(std::move(cell), column.value, slots, m_marks);
    m_grid.cells.push_back(with_look(std::move(cell), &column.value, column.looks, slots));
  }

  void extend_cell_above(Cell const& ditto, Span span) {
    if (ditto.row == m_spec.heading_rows) {
      m_said.add(ditto_without_cell_above(span));
      m_grid.cells.push_back(ditto);
      return;
    }
    Cell& above = m_grid.cells.back();
    if (above.text.empty()) {
      m_said.warning(span, {"「同上」の上の欄が空です", "the cell above this 同上 is empty"});
    }
    above.rows += ditto.rows;
    m_is_tied[static_cast<std::size_t>(ditto.row - m_spec.heading_rows)] = true;
  }

  void add_groups() {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
      bool const belongs =
          row > 0 && (m_is_tied[row] || are_same(row - 1, row, m_spec.group_level));
      if (belongs) {
        ++m_grid.groups.back().count;
      } else {
        m_grid.groups.push_back({m_spec.heading_rows + static_cast<int>(row), 1,
                                 text_of(m_spec.group_title, m_rows[row])});
      }
    }
  }

  TableSpec const& m_spec;
  std::vector<Slots> const& m_rows;
  Marks const& m_marks;
  std::vector<bool> m_is_tied;  // rows into which a cell reaches from above by 同上
  Grid m_grid;
  Diagnostics m_said;
};

}  // namespace

Result<Grid> bind_table(TableSpec const& spec, std::vector<Slots> const& rows, Marks const& marks) {
  return TableBinder(spec, rows, marks).bind();
}

}  // namespace mokuhyo::form
