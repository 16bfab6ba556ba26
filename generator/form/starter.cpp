#include "form/starter.h"

#include "base/utf8.h"
#include "form/record.h"

#include <algorithm>

namespace mokuhyo::form {
namespace {

/// True if YAML would read something else than text into `text` as a key or a plain value.
bool needs_quotes(std::string_view text) {
  constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@` ";
  bool const begins_badly = text.empty() || indicators.find(text.front()) != std::string_view::npos;
  return begins_badly || text.find(':') != std::string_view::npos ||
         text.find(" #") != std::string_view::npos || text.find('\\') != std::string_view::npos ||
         text.ends_with(' ');
}

std::string as_key(std::string const& text) {
  if (!needs_quotes(text)) return text;
  std::string quoted = "'";
  for (char const c : text) quoted.append(c == '\'' ? 2 : 1, c);
  return quoted + "'";
}

bool is_computed(Pattern const& pattern) {
  return std::any_of(pattern.parts.begin(), pattern.parts.end(),
                     [](auto const& part) { return std::holds_alternative<Insertion>(part); });
}

/// The name that people would write: the shortest in their language.
std::string key_of(Field const& field) {
  std::vector<std::string> names;
  if (!is_computed(field.label.pattern)) names.push_back(without_line_breaks(field.label.text));
  names.insert(names.end(), field.aliases.begin(), field.aliases.end());
  std::erase_if(names, [](std::string const& name) {
    return std::none_of(name.begin(), name.end(), [](char c) { return (c & 0x80) != 0; });
  });
  if (names.empty()) return field.name;
  return *std::min_element(names.begin(), names.end(), [](auto const& a, auto const& b) {
    return utf8::count(a) < utf8::count(b);
  });
}

std::string listed_options(Field const& field) {
  std::string words;
  for (auto const& option : field.options) words += (words.empty() ? "" : "・") + text_of(option);
  return words;
}

class StarterWriter {
 public:
  StarterWriter(Template const& form, input::Date today)
      : m_form(form), m_year(long_name(input::fiscal_year_of(today))), m_today(short_name(today)) {
    m_known.values.resize(form.fields.size());
    for (std::size_t i = 0; i < form.fields.size(); ++i) {
      if (form.fields[i].type == FieldType::fiscal_year) m_known.values[i].items = {{m_year, {}}};
    }
  }

  /// `depth` is the number of records around the field, `indent` what its lines begin with.
  struct Place {
    std::string indent;
    int rows = 0;  // lists around it
  };

  [[nodiscard]] std::string field(Field const& field, Place const& place,
                                  Field const* key = nullptr) const {
    std::string const head = as_key(key_of(field)) + ":";
    if (!field.when.empty()) return "# " + head + "  # 条件に当てはまるときだけ書く\n";
    if (!field.sum.empty()) return "# " + head + "  # 書かなければ計算する\n";
    if (!field.each.empty()) return head + each(field) + "\n";
    switch (field.type) {
      case FieldType::section: return head + "\n" + record(field.fields, deeper(place));
      case FieldType::rows: return head + "\n" + rows(field, place);
      case FieldType::joined:
        return head + "\n" + place.indent + "  \"1\":  # 行の名前\n" +
               record(field.fields, deeper(deeper(place)));
      default: return head + value(field, &field == key && place.rows == 1) + "\n";
    }
  }

 private:
  static Place deeper(Place const& place) { return {place.indent + "  ", place.rows}; }

  [[nodiscard]] std::string record(Fields const& fields, Place const& place,
                                   Field const* key = nullptr) const {
    std::string lines;
    for (auto const& inner : fields) lines += place.indent + field(inner, place, key);
    return lines;
  }

  /// One row, begun by a dash.
  [[nodiscard]] std::string rows(Field const& field, Place const& place) const {
    std::size_t const key = index_of(field.fields, field.key);
    auto const* const named = key < field.fields.size() ? &field.fields[key] : nullptr;
    auto lines = record(field.fields, {place.indent + "    ", place.rows + 1}, named);
    return lines.replace(place.indent.size() + 2, 1, "-");
  }

  [[nodiscard]] std::string value(Field const& field, bool is_row_name) const {
    if (is_row_name) return " 1";
    if (field.type == FieldType::fiscal_year) return " " + m_year;
    return (field.required ? " " + example(field) : "") + comment_on(field);
  }

  /// A value for a field that must have one.
  [[nodiscard]] std::string example(Field const& field) const {
    switch (field.type) {
      case FieldType::date: return m_today;
      case FieldType::number: return "0";
      case FieldType::choice: return field.options.empty() ? "" : as_key(field.options.front().key);
      case FieldType::mark: return m_form.marks.empty() ? "" : as_key(m_form.marks.front().mark);
      default: return "（ここに書く）";
    }
  }

  [[nodiscard]] std::string comment_on(Field const& field) const {
    switch (field.type) {
      case FieldType::date: return "  # 日付（R5.4.1、令和5年4月1日 のように）";
      case FieldType::number: return "  # 数（単位なし）";
      case FieldType::choice: return "  # " + listed_options(field);
      case FieldType::mark: return "  # " + listed_marks();
      default: return {};
    }
  }

  [[nodiscard]] std::string each(Field const& field) const {
    std::string keys;
    for (auto const& name : field.each) {
      keys += (keys.empty() ? "" : ", ") +
              as_key(without_line_breaks(text_of(name.pattern, {&m_known}))) + ": ";
    }
    return " {" + keys + "}";
  }

  [[nodiscard]] std::string listed_marks() const {
    std::string words;
    for (auto const& mark : m_form.marks) words += (words.empty() ? "" : "・") + mark.mark;
    return words;
  }

  Template const& m_form;
  std::string m_year;
  std::string m_today;
  Record m_known;  // holds the fiscal years alone, for names that insert them
};

}  // namespace

std::string schema_file(std::string_view name) { return std::string(name) + ".schema.json"; }

std::vector<NamedText> starting_files(Template const& form, std::string_view name,
                                      input::Date today) {
  StarterWriter const writer(form, today);
  std::string const modeline = "# yaml-language-server: $schema=./" + schema_file(name) + "\n";
  std::vector<NamedText> files = {
      {"header.yaml", modeline + "template: " + std::string(name) + "\n"}};
  for (auto const& field : form.fields) {
    bool const stands_apart = field.type == FieldType::rows || field.type == FieldType::joined;
    auto text = writer.field(field, {});
    if (stands_apart) {
      files.push_back({field.name + ".yaml", modeline + std::move(text)});
    } else {
      files.front().text += text;
    }
  }
  return files;
}

}  // namespace mokuhyo::form
