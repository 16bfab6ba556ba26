#include "form/extract_data.h"

#include "form/table_rows.h"

#include <algorithm>
#include <set>

namespace mokuhyo::form {
namespace {

/// The fields that a check compares as figures.
std::set<Field const*> figures_of(Template const& form) {
  std::set<Field const*> figures;
  for (auto const& spec : form.checks) {
    auto const* const check = std::get_if<ReachedCheck>(&spec.check);
    if (check != nullptr) figures.insert({check->target.field, check->result.field});
  }
  return figures;
}

bool is_empty(FieldValue const& value) {
  return !value.ditto && !value.not_applicable && value.items.empty() && value.records.empty();
}

class Extractor {
 public:
  Extractor(Template const& form, Record const& sheet, Joins const& joins)
      : m_template(form), m_sheet(sheet), m_joins(joins), m_figures(figures_of(form)) {}

  [[nodiscard]] SheetData run() const {
    SheetData data;
    data.fields = fields_of(m_template.fields, m_sheet);
    data.marks = m_template.marks;
    data.form_digest = m_template.digest;
    std::set<std::string> listed;
    for (auto const& [when, block] : m_template.blocks) {
      auto const* const table = std::get_if<TableSpec>(&block);
      if (table == nullptr || !listed.insert(name_of(table->scope)).second) continue;
      data.tables.push_back(table_of(table->scope));
    }
    if (data.tables.empty()) data.tables.push_back(table_of(sheet_scope(m_template.fields)));
    return data;
  }

 private:
  [[nodiscard]] std::string label_of(Field const& field) const {
    return without_line_breaks(text_of(field.label.pattern, {&m_sheet}));
  }

  [[nodiscard]] std::vector<DataField> fields_of(Fields const& fields, Record const& record) const {
    std::vector<DataField> made;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      auto const& value = record.values.at(i);
      if (is_empty(value)) continue;
      made.push_back(field_of(fields[i], value));
    }
    return made;
  }

  [[nodiscard]] DataField field_of(Field const& field, FieldValue const& value) const {
    DataField made{field.name, label_of(field), field.type, value.ditto, {}, {}};
    made.is_struck_out = value.not_applicable;
    made.span = value.span;
    for (auto const& item : value.items) made.items.push_back(item.text);
    if (value.not_applicable) made.items.emplace_back(not_applicable_sign);
    for (auto const& record : value.records) {
      made.records.push_back({name_of(field, record), fields_of(field.fields, record)});
    }
    return made;
  }

  static std::string name_of(Field const& field, Record const& record) {
    if (field.type != FieldType::rows || field.key.empty()) return record.name;
    auto const& key = record.values.at(index_of(field.fields, field.key));
    return key.items.empty() ? std::string() : key.items.front().text;
  }

  /// The path of the innermost rows.
  static std::string name_of(Scope const& scope) {
    return scope.slots.at(scope.slot_of(scope.levels())).path;
  }

  [[nodiscard]] DataTable table_of(Scope const& scope) const {
    DataTable table;
    table.name = name_of(scope);
    std::vector<FieldRef> values;
    std::size_t const innermost = scope.slot_of(scope.levels());
    for (auto const& value : all_values(scope)) {
      if (value.slot < innermost) table.own_columns += single_values(value).size();
      for (auto const& single : single_values(value)) {
        values.push_back(single);
        table.columns.push_back(column_of(single));
      }
    }
    for (auto const& slots : table_rows(scope, m_sheet, m_joins)) {
      std::vector<std::string> row;
      for (auto const& value : values) row.push_back(text_in(value, slots, table, row.size()));
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  [[nodiscard]] DataTable::Column column_of(FieldRef const& value) const {
    Field const& field = *value.field;
    auto label = label_of(field);
    if (value.item) {
      auto const& each = field.each.at(*value.item).pattern;
      label += " " + without_line_breaks(text_of(each, {&m_sheet}));
    }
    bool const is_figure = field.type == FieldType::number || m_figures.contains(&field);
    return {std::move(label), field.type, is_figure};
  }

  /// 同上 is what stands in this column of the row above.
  static std::string text_in(FieldRef const& ref, Slots const& slots, DataTable const& table,
                             std::size_t column) {
    auto const* const value = find_value(ref, slots);
    if (value == nullptr) return {};
    if (value->ditto) return table.rows.empty() ? std::string() : table.rows.back().at(column);
    return text_of(ref, *value);
  }

  Template const& m_template;
  Record const& m_sheet;
  Joins const& m_joins;
  std::set<Field const*> m_figures;
};

}  // namespace

SheetData extract_data(Template const& form, Record const& sheet, Joins const& joins) {
  return Extractor(form, sheet, joins).run();
}

}  // namespace mokuhyo::form
