#include "form/table_reader.h"

#include "form/block_reader.h"
#include "form/cell_look.h"
#include "form/condition_reader.h"
#include "form/default_style.h"
#include "form/style_reader.h"
#include "form/wording.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::form {
namespace {

class TableReader {
 public:
  TableReader(Node node, Fields const& fields) : m_node(node), m_fields(fields) {}

  [[nodiscard]] TableSpec read() {
    Keys keys(m_node);
    auto const rows = keys.require("rows");
    m_table.scope = rows ? read_row_scope(*rows, m_fields) : sheet_scope(m_fields);
    read_settings(keys);
    if (auto const columns = keys.require("columns")) {
      if (columns->items().empty()) refuse_no_columns(*columns);
      read_columns(*columns, 0);
    }
    for (std::size_t const leaf : m_leaves) {
      auto& heading = m_table.headings[leaf].cell;
      heading.rows = m_table.heading_rows - heading.row;
    }
    return std::move(m_table);
  }

 private:
  [[nodiscard]] Scope sheet() const { return sheet_scope(m_fields); }
  [[nodiscard]] int column_count() const { return static_cast<int>(m_table.columns.size()); }

  void read_settings(Keys& keys) {
    if (auto const name = keys.find("name")) m_table.name = read_pattern(*name, sheet());
    if (auto const rules = keys.find("rules")) m_table.rules = read_rules(*rules);
    if (auto const fills = keys.find("fills-page")) m_table.fills_page = fills->flag();
    if (auto const style = keys.find("headings")) {
      Keys settings(*style);
      m_heading_style = read_cell_style(settings, m_heading_style);
    }
    auto const group = keys.find("keep-together");
    auto const title = keys.find("outline");
    if (!has_rows()) return;
    if (group) read_group(*group);
    if (title) m_table.group_title = read_pattern(*title, m_table.scope);
  }

  void read_group(Node node) {
    std::string const path = node.text();
    std::vector<std::string> known;
    for (std::size_t level = 1; level <= m_table.scope.levels(); ++level) {
      known.push_back(m_table.scope.slots[m_table.scope.slot_of(level)].path);
      if (known.back() == path) m_table.group_level = level;
    }
    if (std::find(known.begin(), known.end(), path) != known.end()) return;
    node.error(
        {"「" + path + "」はこの表の行ではありません", "`" + path + "` are no rows of this table"},
        known_names(path, known));
  }

  void read_columns(Node node, int depth) {
    for (auto const& item : node.items()) {
      if (m_table.columns.size() >= most_columns) {
        node.error({"列が多すぎます（200 列まで）", "there are more than 200 columns"});
        return;
      }
      read_column(item, depth);
    }
  }

  void read_column(Node node, int depth) {
    Keys keys(node);
    m_table.heading_rows = std::max(m_table.heading_rows, depth + 1);
    if (auto const group = keys.find("group")) {
      read_column_group(*group, keys.require("columns"), depth);
      return;
    }
    auto const value = read_field_path(keys.require("field"));
    if (!value) return keys.forgive_others();
    if (value->field->each.empty()) {
      add_heading(*value, keys, depth);
      add_column(*value, read_column_look(*value, keys));
    } else {
      add_columns_of_each(*value, keys, depth);
    }
  }

  /// Without rows no path can be right, which has been said.
  [[nodiscard]] bool has_rows() const { return m_table.scope.levels() > 0; }

  [[nodiscard]] std::optional<FieldRef> read_field_path(std::optional<Node> path) const {
    return path && has_rows() ? read_value_path(*path, m_table.scope) : std::nullopt;
  }

  void read_column_group(Node name, std::optional<Node> columns, int depth) {
    std::size_t const heading = add_group_heading(name, depth);
    int const first = column_count();
    if (columns) read_columns(*columns, depth + 1);
    m_table.headings[heading].cell.columns = std::max(1, column_count() - first);
  }

  /// A heading above several columns; gives its index.
  std::size_t add_group_heading(Node name, int depth) {
    add_heading_cell(read_pattern(name, sheet()), name.span(), depth);
    return m_table.headings.size() - 1;
  }

  /// A column for each value of the field, under a common heading if there is one.
  void add_columns_of_each(FieldRef const& value, Keys& keys, int depth) {
    auto const values = single_values(value);
    if (auto const common = keys.find("heading")) {
      std::size_t const heading = add_group_heading(*common, depth++);
      m_table.headings[heading].cell.columns = static_cast<int>(values.size());
      m_table.heading_rows = std::max(m_table.heading_rows, depth + 1);
    }
    auto const look = read_column_look(value, keys);
    for (auto const& single : values) {
      auto const& name = value.field->each[*single.item];
      m_leaves.push_back(m_table.headings.size());
      add_heading_cell(name.pattern, name.span, depth);
      add_column(single, look);
    }
  }

  [[nodiscard]] ColumnSpec read_column_look(FieldRef const& value, Keys& keys) const {
    ColumnSpec column;
    column.style = read_cell_style(keys, value_style(value.field->type));
    column.looks = read_cell_looks(keys, column.style, m_table.scope);
    if (auto const width = keys.find("width")) column.width = read_column_width(*width);
    if (auto const continued = keys.find("continued")) column.continued = continued->text();
    if (auto const heads = keys.find("heads-row"); heads && heads->flag()) {
      column.kind = CellKind::row_heading;
    }
    if (auto const when = keys.find("when")) column.when = read_conditions(*when, m_fields);
    return column;
  }

  void add_column(FieldRef const& value, ColumnSpec column) {
    column.value = value;
    m_table.columns.push_back(std::move(column));
  }

  void add_heading(FieldRef const& value, Keys& keys, int depth) {
    m_leaves.push_back(m_table.headings.size());
    auto const own = keys.find("heading");
    if (own) return add_heading_cell(read_pattern(*own, sheet()), own->span(), depth);
    add_heading_cell(value.field->label.pattern, value.field->label.span, depth);
  }

  void add_heading_cell(Pattern text, Span span, int depth) {
    CellSpec heading;
    heading.content = std::move(text);
    heading.cell.row = depth;
    heading.cell.column = column_count();
    heading.cell.kind = CellKind::column_heading;
    heading.cell.style = m_heading_style;
    heading.cell.span = span;
    m_table.headings.push_back(std::move(heading));
  }

  Node m_node;
  Fields const& m_fields;
  TableSpec m_table;
  std::vector<std::size_t> m_leaves;  // headings of one column; they reach down to the rows
  CellStyle m_heading_style = label_style();
};

}  // namespace

TableSpec read_table(Node node, Fields const& fields) { return TableReader(node, fields).read(); }

}  // namespace mokuhyo::form
