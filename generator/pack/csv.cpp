#include "base/decimal.h"
#include "form/figure.h"
#include "pack/open_data.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace mokuhyo::pack {
namespace {

using form::DataTable;
using Row = std::vector<std::string>;

/// RFC 4180: fields with a comma, a quote or a line end stand in quotes, quotes doubled.
void append_field(std::string& csv, std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    csv.append(field);
    return;
  }
  csv += '"';
  for (char const c : field) {
    if (c == '"') csv += '"';
    csv += c;
  }
  csv += '"';
}

void append_row(std::string& csv, Row const& fields) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) csv += ',';
    append_field(csv, fields[i]);
  }
  csv += "\r\n";
}

Row heading(DataTable const& table) {
  Row names{"シート"};
  for (auto const& column : table.columns) {
    names.push_back(column.label);
    if (column.is_figure) {
      names.push_back(column.label + "（数値）");
      names.push_back(column.label + "（単位）");
    }
    if (column.type == form::FieldType::mark) names.push_back(column.label + "（意味）");
  }
  return names;
}

void add_figure(Row& fields, std::string_view text) {
  auto const figure = form::read_figure(text);
  fields.push_back(figure ? decimal(figure->value, 6) : std::string());
  fields.push_back(figure ? figure->unit : std::string());
}

void add_meaning(Row& fields, std::string_view mark, form::Marks const& marks) {
  auto const* const found = form::find_mark(marks, mark);
  fields.push_back(found != nullptr ? found->means : std::string());
}

Row fields_of(DataTable const& table, Row const& row, NamedData const& sheet) {
  Row fields{sheet.name};
  for (std::size_t i = 0; i < row.size(); ++i) {
    auto const& column = table.columns[i];
    fields.push_back(row[i]);
    if (column.is_figure) add_figure(fields, row[i]);
    if (column.type == form::FieldType::mark) add_meaning(fields, row[i], sheet.data.marks);
  }
  return fields;
}

/// The files in the order in which their first rows come.
class CsvWriter {
 public:
  void add(NamedData const& sheet) {
    for (auto const& table : sheet.data.tables) {
      auto& csv = text_for(sheet.data.form, table);
      for (auto const& row : table.rows) append_row(csv, fields_of(table, row, sheet));
    }
  }

  [[nodiscard]] std::vector<NamedText> take() && { return std::move(m_files); }

 private:
  std::string& text_for(std::string const& form, DataTable const& table) {
    auto columns = heading(table);
    auto const [place, is_new] = m_places.try_emplace({form, table.name, columns}, m_files.size());
    if (is_new) {
      m_files.push_back({file_name(form, table.name), "\xEF\xBB\xBF"});
      append_row(m_files.back().text, columns);
    }
    return m_files[place->second].text;
  }

  /// Of the form and its rows [soshiki-mokuhyo-goals], numbered where columns differ.
  std::string file_name(std::string const& form, std::string const& rows) {
    auto const first = rows.substr(0, rows.find('.'));
    auto const name = first.empty() ? form : form + "-" + first;
    auto const times = ++m_uses[name];
    return (times == 1 ? name : name + "-" + std::to_string(times)) + ".csv";
  }

  std::map<std::tuple<std::string, std::string, Row>, std::size_t> m_places;
  std::map<std::string, int> m_uses;
  std::vector<NamedText> m_files;
};

}  // namespace

std::vector<NamedText> csv_files(std::vector<NamedData> const& sheets) {
  CsvWriter writer;
  for (auto const& sheet : sheets) writer.add(sheet);
  return std::move(writer).take();
}

}  // namespace mokuhyo::pack
