#include "form/named_values.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mokuhyo::form {
namespace {

/// A longer key is the text of its row rather than a name for it.
constexpr std::size_t longest_name = 64;

bool can_be_name(std::string const& key) {
  auto const is_blank_or_dot = [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '.' || c == '#';
  };
  return !key.empty() && key.size() <= longest_name && std::ranges::none_of(key, is_blank_or_dot);
}

/// Joined records stand under their rows' names in any order.
void sort_joined(std::vector<std::pair<std::string, DataRecord const*>>& rows) {
  std::ranges::stable_sort(rows, {}, [](auto const& row) { return row.first; });
}

NamedValue::Kind kind_of(DataField const& field) {
  if (field.is_ditto) return NamedValue::Kind::ditto;
  return field.is_struck_out ? NamedValue::Kind::struck_out : NamedValue::Kind::typed;
}

class Lister {
 public:
  [[nodiscard]] std::vector<NamedValue> run(SheetData const& data) {
    for (auto const& field : data.fields) add(field, {});
    return std::move(m_values);
  }

 private:
  /// Where a field stands.
  struct Place {
    std::string path, label;
  };

  static Place within(Place const& outer, DataField const& field) {
    if (outer.path.empty()) return {field.name, field.label};
    return {outer.path + "." + field.name, outer.label + "・" + field.label};
  }

  void add(DataField const& field, Place const& outer) {
    auto const place = within(outer, field);
    switch (field.type) {
      case FieldType::section:
        for (auto const& record : field.records) add(record, place);
        break;
      case FieldType::rows:
      case FieldType::joined: add_rows(field, place); break;
      default: m_values.push_back({place.path, place.label, field.items, kind_of(field)});
    }
  }

  void add(DataRecord const& record, Place const& place) {
    for (auto const& field : record.fields) add(field, place);
  }

  void add_rows(DataField const& field, Place const& place) {
    auto const names = row_names(field.records);
    std::vector<std::pair<std::string, DataRecord const*>> rows;
    for (std::size_t i = 0; i < names.size(); ++i) rows.emplace_back(names[i], &field.records[i]);
    if (field.type == FieldType::joined) sort_joined(rows);
    // Rows that change places are a change, though each says what it said.
    if (field.type == FieldType::rows)
      m_values.push_back({place.path, place.label, names, NamedValue::Kind::rows});
    for (auto const& [name, record] : rows) {
      add(*record, {place.path + "." + name, place.label + " " + name});
    }
  }

  std::vector<NamedValue> m_values;
};

}  // namespace

std::vector<std::string> row_names(std::vector<DataRecord> const& rows) {
  std::vector<std::string> names;
  std::map<std::string, int> times;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto const& key = rows[i].name;
    auto name = can_be_name(key) ? key : std::to_string(i + 1);
    int const n = ++times[name];
    names.push_back(n == 1 ? std::move(name) : name + "#" + std::to_string(n));
  }
  return names;
}

bool has_own_name(DataRecord const& row) { return can_be_name(row.name); }

std::string text_of(NamedValue const& value) {
  std::string text;
  for (auto const& item : value.items) text += (&item == &value.items.front() ? "" : "\n") + item;
  return text;
}

std::vector<NamedValue> named_values(SheetData const& data) { return Lister().run(data); }

}  // namespace mokuhyo::form
