#include "form/grid_reader.h"

#include "form/block_reader.h"
#include "form/cell_look.h"
#include "form/default_style.h"
#include "form/style_reader.h"

#include <utility>

namespace mokuhyo::form {
namespace {

constexpr std::size_t most_rows = 1000;

enum class Heads { none, row, column };
constexpr std::array<Choice<Heads>, 3> heads_choices = {
    {{"none", Heads::none}, {"row", Heads::row}, {"column", Heads::column}}};

CellKind kind_of(Heads heads) {
  if (heads == Heads::row) return CellKind::row_heading;
  return heads == Heads::column ? CellKind::column_heading : CellKind::value;
}

/// Which places of a grid are taken.
class Places {
 public:
  Places(int rows, int columns) : m_columns(columns), m_taken(size(rows, columns)) {}

  /// The first free column of `row`, or the number of columns.
  [[nodiscard]] int first_free(int row) const {
    int column = 0;
    while (column < m_columns && m_taken[at(row, column)]) ++column;
    return column;
  }

  /// Takes the places of `cell`; false if one of them is taken or outside.
  [[nodiscard]] bool take(Cell const& cell) {
    if (cell.column + cell.columns > m_columns) return false;
    if (at(cell.row + cell.rows, 0) > m_taken.size()) return false;
    bool was_free = true;
    for (int row = cell.row; row < cell.row + cell.rows; ++row) {
      for (int column = cell.column; column < cell.column + cell.columns; ++column) {
        was_free = was_free && !m_taken[at(row, column)];
        m_taken[at(row, column)] = true;
      }
    }
    return was_free;
  }

 private:
  static std::size_t size(int rows, int columns) {
    return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
  }
  [[nodiscard]] std::size_t at(int row, int column) const {
    return size(row, m_columns) + static_cast<std::size_t>(column);
  }

  int m_columns;
  std::vector<bool> m_taken;
};

class GridReader {
 public:
  GridReader(Node node, Scope const& scope) : m_node(node), m_scope(scope) {}

  [[nodiscard]] GridSpec read() {
    Keys keys(m_node);
    if (auto const name = keys.find("name")) m_grid.name = read_pattern(*name, m_scope);
    if (auto const columns = keys.require("columns")) read_columns(*columns);
    if (auto const rules = keys.find("rules")) m_grid.rules = read_rules(*rules);
    if (auto const fills = keys.find("fills-page")) m_grid.fills_page = fills->flag();
    if (auto const rows = keys.require("rows")) read_rows(*rows);
    if (auto const header = keys.find("header-rows")) {
      m_grid.header_rows = header->count({0, m_grid.rows});
    }
    return std::move(m_grid);
  }

 private:
  void read_columns(Node node) {
    auto const* const scalar = node.value().scalar();
    if (scalar != nullptr && scalar->text.find(',') != std::string::npos) {
      node.error({"列の幅の一覧が括弧の中にありません", "the list of widths is not in brackets"},
                 {"「[" + scalar->text + "]」と書いてください", "write [" + scalar->text + "]"});
      return;
    }
    auto const widths = node.items();
    if (widths.empty()) refuse_no_columns(node);
    if (widths.size() > most_columns) {
      node.error({"列が多すぎます（200 列まで）", "there are more than 200 columns"});
      return;
    }
    for (auto const& width : widths) m_grid.columns.push_back(read_column_width(width));
  }

  void read_rows(Node node) {
    auto const rows = node.items();
    if (rows.size() > most_rows) {
      node.error({"行が多すぎます（1000 行まで）", "there are more than 1000 rows"});
      return;
    }
    if (m_grid.columns.empty()) return;
    m_grid.rows = static_cast<int>(rows.size());
    Places places(m_grid.rows, static_cast<int>(m_grid.columns.size()));
    for (int row = 0; row < m_grid.rows; ++row) {
      read_row(rows[static_cast<std::size_t>(row)], row, places);
    }
  }

  void read_row(Node node, int row, Places& places) {
    std::size_t const said = node.diagnostics().items().size();
    for (auto const& item : node.items()) {
      for (auto& cell : read_cells(item)) {
        cell.cell.row = row;
        cell.cell.column = places.first_free(row);
        if (!places.take(cell.cell)) return refuse_cell(item);
        m_grid.cells.push_back(std::move(cell));
      }
    }
    int const free = places.first_free(row);
    bool const has_errors = node.diagnostics().items().size() > said;
    if (!has_errors && free < static_cast<int>(m_grid.columns.size())) refuse_hole(node, free);
  }

  /// Cells that look the same: one, or one for each value of a field that has several.
  [[nodiscard]] std::vector<CellSpec> read_cells(Node node) {
    Keys keys(node);
    auto [cell, contents] = read_contents(keys, node);
    read_extent(keys, cell);
    cell.style = read_cell_style(keys, cell.style);
    auto const looks = read_cell_looks(keys, cell.style, m_scope);
    if (auto const heads = keys.find("heads")) cell.kind = kind_of(heads->choice(heads_choices));
    std::vector<CellSpec> cells;
    for (auto& content : contents) cells.push_back({cell, std::move(content), looks});
    return cells;
  }

  struct Contents {
    Cell cell;
    std::vector<Content> contents = std::vector<Content>(1);
  };

  [[nodiscard]] Contents read_contents(Keys& keys, Node node) const {
    auto const label = keys.find("label");
    auto const value = keys.find("value");
    auto const each = keys.find("each");
    auto const text = keys.find("text");
    if (int{label.has_value()} + int{value.has_value()} + int{each.has_value()} +
            int{text.has_value()} !=
        1) {
      refuse_content(node);
    }
    if (label) return label_cell(*label);
    if (value) return value_cells(*value);
    if (each) return heading_cells(*each);
    return text ? text_cell(*text) : Contents{};
  }

  [[nodiscard]] Contents label_cell(Node node) const {
    Contents made = heading(CellKind::row_heading);
    if (auto const field = read_value_path(node, m_scope)) {
      made.contents = {field->field->label.pattern};
      made.cell.span = field->field->label.span;
    }
    return made;
  }

  /// The names of the values of a field that has several.
  [[nodiscard]] Contents heading_cells(Node node) const {
    Contents made = heading(CellKind::column_heading);
    made.cell.span = node.span();
    auto const value = read_value_path(node, m_scope);
    if (!value) return made;
    if (value->field->each.empty()) {
      node.error({"「" + value->field->name + "」の値は一つだけです",
                  "`" + value->field->name + "` has one value only"},
                 {"each のある項目を書いてください", "name a field that has `each`"});
      return made;
    }
    made.contents.clear();
    for (auto const& name : value->field->each) made.contents.emplace_back(name.pattern);
    return made;
  }

  [[nodiscard]] Contents value_cells(Node node) const {
    Contents made;
    made.cell.span = node.span();
    auto const value = read_value_path(node, m_scope);
    if (!value) return made;
    made.cell.style = value_style(value->field->type);
    made.contents.clear();
    for (auto& single : single_values(*value)) made.contents.emplace_back(std::move(single));
    return made;
  }

  [[nodiscard]] Contents text_cell(Node node) const {
    Contents made;
    made.cell.span = node.span();
    made.contents = {read_pattern(node, m_scope)};
    return made;
  }

  static Contents heading(CellKind kind) {
    Contents made;
    made.cell.kind = kind;
    made.cell.style = label_style();
    return made;
  }

  static void read_extent(Keys& keys, Cell& cell) {
    if (auto const rows = keys.find("rows")) cell.rows = rows->count({1, int{most_rows}});
    if (auto const columns = keys.find("columns")) {
      cell.columns = columns->count({1, int{most_columns}});
    }
  }

  static void refuse_content(Node node) {
    node.error({"マスには label、value、each、text のどれか一つを書きます",
                "a cell takes one of label, value, each and text"});
  }

  void refuse_cell(Node node) {
    if (std::exchange(m_is_torn, true)) return;
    node.error({"このマスは表からはみ出すか、ほかのマスと重なります",
                "this cell leaves the grid or overlaps another"},
               {"rows、columns の数か、同じ行のマスの数を減らしてください",
                "lessen its rows or columns, or the cells of its row"});
  }

  void refuse_hole(Node node, int column) const {
    if (m_is_torn) return;
    std::string const number = std::to_string(column + 1);
    node.error({"この行の " + number + " 列目を埋めるマスがありません",
                "no cell of this row covers column " + number},
               {"マスを足すか、columns の数を増やしてください（空のマスは {text: \"\"}）",
                "add a cell or widen one by columns (an empty cell is {text: \"\"})"});
  }

  Node m_node;
  Scope const& m_scope;
  GridSpec m_grid;
  bool m_is_torn = false;  // a cell had no place: where those after it belong is a guess
};

}  // namespace

GridSpec read_grid(Node node, Scope const& scope) { return GridReader(node, scope).read(); }

}  // namespace mokuhyo::form
