#include "form/json_schema.h"

#include "form/record.h"
#include "form/text_form.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace mokuhyo::form {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view ditto = "同上";

// A year of an era or of four digits, blanks before it; then what makes it a date or a fiscal year.
constexpr std::string_view date_pattern =
    "^[ 　]*"
    "(?:(?:令和|平成|昭和|大正|明治|[㋿㍻㍼㍽㍾RHSTMＲＨＳＴＭ])"
    "(?:元|[0-9０-９]{1,2})|[0-9０-９]{4})"
    "(?:年[0-9０-９]{1,2}月[0-9０-９]{1,2}日|"
    "([./．／－-])[0-9０-９]{1,2}\\1[0-9０-９]{1,2})"
    "[ 　]*$";
constexpr std::string_view year_pattern =
    "^[ 　]*"
    "(?:(?:令和|平成|昭和|大正|明治|[㋿㍻㍼㍽㍾RHSTMＲＨＳＴＭ])"
    "(?:元|[0-9０-９]{1,2})|[0-9０-９]{4})"
    "(?:年度?)?"
    "[ 　]*$";
constexpr std::string_view number_pattern =
    "^(?:[-－−–—―]|[-－−△▲]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]{1,6})?)$";

bool is_computed(ComputedText const& words) {
  auto const is_inserted = [](auto const& part) { return std::holds_alternative<Insertion>(part); };
  return std::any_of(words.pattern.parts.begin(), words.pattern.parts.end(), is_inserted);
}

/// What a computed text may become, as a regular expression.
std::string pattern_of(ComputedText const& words) {
  std::string pattern = "^";
  for (auto const& part : words.pattern.parts) {
    auto const* const text = std::get_if<std::string>(&part);
    if (text == nullptr) pattern += ".*";
    for (char const c : text == nullptr ? std::string() : without_line_breaks(*text)) {
      if (std::string_view(".*+?()[]{}|^$\\/").find(c) != std::string_view::npos) pattern += '\\';
      pattern += c;
    }
  }
  return pattern + "$";
}

/// The names that are the same in every sheet.
std::vector<std::string> fixed_names(Field const& field) {
  std::vector<std::string> names = {field.name};
  auto const add = [&names](std::string const& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  };
  if (!is_computed(field.label)) add(without_line_breaks(field.label.text));
  for (auto const& alias : field.aliases) add(alias);
  return names;
}

std::string kind_in_words(FieldType type) {
  switch (type) {
    case FieldType::text: return "文字";
    case FieldType::list: return "文字の一覧";
    case FieldType::date: return "日付（R5.4.1、令和5年4月1日、2023-04-01 のように）";
    case FieldType::fiscal_year: return "年度（令和5年度、R5、2023年度 のように）";
    case FieldType::mark: return "凡例の記号";
    case FieldType::choice: return "選択肢";
    case FieldType::number: return "数（単位なし）";
    case FieldType::section: return "項目の組";
    case FieldType::rows: return "行の一覧（行ごとに「- 」で始める）";
    case FieldType::joined: return "行の名前ごとの項目の組";
  }
  return {};
}

class SchemaWriter {
 public:
  explicit SchemaWriter(Template const& form) : m_form(form) {}

  [[nodiscard]] Json write(std::string_view name) {
    Json root = record(m_form.fields, Place::sheet);
    for (auto const* const key : {"template", "テンプレート"}) {
      root["properties"][key] = {
          {"type", "string"}, {"description", "様式の名前"}, {"default", std::string(name)}};
    }
    Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", title()},
                   {"description", title() + "のデータ"}};
    schema.update(root);
    schema["$defs"] = std::move(m_definitions);
    return schema;
  }

 private:
  enum class Place { sheet, row };

  [[nodiscard]] std::string title() const {
    std::string words;
    for (auto const& part : m_form.title.parts) {
      auto const* const text = std::get_if<std::string>(&part);
      words += text != nullptr ? *text : "…";
    }
    return without_line_breaks(words);
  }

  [[nodiscard]] Json record(Fields const& fields, Place place) {
    Json made = {{"type", "object"},
                 {"properties", Json::object()},
                 {"patternProperties", Json::object()},
                 {"additionalProperties", false},
                 {"allOf", Json::array()}};
    for (auto const& field : fields) add(made, field, place);
    for (auto const* const key : {"patternProperties", "allOf"}) {
      if (made[key].empty()) made.erase(key);
    }
    return made;
  }

  void add(Json& record, Field const& field, Place place) {
    auto const names = fixed_names(field);
    Json const reference = {{"$ref", "#/$defs/" + define(field, place)}};
    for (auto const& name : names) record["properties"][name] = reference;
    bool const has_pattern = is_computed(field.label);
    if (has_pattern) record["patternProperties"][pattern_of(field.label)] = reference;
    for (std::size_t i = 1; i < names.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        record["allOf"].push_back({{"not", {{"required", {names[j], names[i]}}}}});
      }
    }
    if (place == Place::row && field.required && field.when.empty() && !has_pattern) {
      Json one_of_them = Json::array();
      for (auto const& name : names) one_of_them.push_back({{"required", {name}}});
      record["allOf"].push_back({{"anyOf", std::move(one_of_them)}});
    }
  }

  /// The name of the definition for the values of `field`.
  [[nodiscard]] std::string define(Field const& field, Place place) {
    std::string name = "f" + std::to_string(m_count++);
    Json definition = {{"title", without_line_breaks(field.label.text)},
                       {"description", description(field)}};
    definition.update(values(field, place));
    m_definitions[name] = std::move(definition);
    return name;
  }

  [[nodiscard]] static std::string description(Field const& field) {
    std::string words = without_line_breaks(field.label.text) + "：" + kind_in_words(field.type);
    if (!field.each.empty()) words += "。それぞれの値を {名前: 値} か一覧で書く";
    if (!field.sum.empty()) words += "。書かなければ計算する";
    if (field.required) words += "。必ず書く";
    if (!field.when.empty()) words += "。条件に当てはまるときだけ書く";
    return words;
  }

  [[nodiscard]] Json values(Field const& field, Place place) {
    switch (field.type) {
      case FieldType::section: return nullable(record(field.fields, place), field);
      case FieldType::rows: {
        Json list = {{"type", "array"}, {"items", record(field.fields, Place::row)}};
        if (field.required) list["minItems"] = 1;
        return nullable(std::move(list), field);
      }
      case FieldType::joined:
        return nullable({{"type", "object"},
                         {"additionalProperties", optional(record(field.fields, Place::row))}},
                        field);
      case FieldType::list: {
        Json const text = {{"type", {"string", "number", "boolean", "null"}}};
        return {{"anyOf", {text, {{"type", "array"}, {"items", text}}}}};
      }
      default: break;
    }
    return field.each.empty() ? nullable(single(field, place), field)
                              : nullable(several(field), field);
  }

  [[nodiscard]] static Json optional(Json schema) {
    return {{"anyOf", {std::move(schema), {{"type", "null"}}}}};
  }

  [[nodiscard]] static Json nullable(Json schema, Field const& field) {
    bool const must_stand = field.required && field.when.empty();
    return must_stand ? schema : optional(std::move(schema));
  }

  [[nodiscard]] Json several(Field const& field) const {
    Json const value = optional(of_type(field));
    Json by_name = {{"type", "object"}};
    if (std::any_of(field.each.begin(), field.each.end(), is_computed)) {
      by_name["additionalProperties"] = value;
      by_name["maxProperties"] = field.each.size();
    } else {
      for (auto const& name : field.each) by_name["properties"][name.text] = value;
      by_name["additionalProperties"] = false;
    }
    Json in_order = {{"type", "array"}, {"items", value}, {"maxItems", field.each.size()}};
    return {{"anyOf", {std::move(by_name), std::move(in_order)}}};
  }

  /// One value, or that there is nothing to be written. In a row it may also say 同上.
  [[nodiscard]] Json single(Field const& field, Place place) const {
    Json schema = of_type(field);
    if (field.type == FieldType::text) return schema;
    Json any = {std::move(schema), {{"const", std::string(not_applicable_sign)}}};
    if (place == Place::row) any.push_back({{"const", std::string(ditto)}});
    return {{"anyOf", std::move(any)}};
  }

  [[nodiscard]] Json of_type(Field const& field) const {
    switch (field.type) {
      case FieldType::date: return matching(date_pattern);
      case FieldType::fiscal_year:
        return {{"anyOf",
                 {matching(year_pattern),
                  {{"type", "integer"}, {"minimum", 1000}, {"maximum", 9999}}}}};
      case FieldType::number: return {{"anyOf", {matching(number_pattern), {{"type", "number"}}}}};
      case FieldType::mark: return {{"enum", marks()}};
      case FieldType::choice: return {{"enum", options(field)}};
      default: break;
    }
    Json text = {{"type", {"string", "number", "boolean"}}};
    if (field.required && field.when.empty()) text["minLength"] = 1;
    return text;
  }

  [[nodiscard]] static Json matching(std::string_view pattern) {
    return {{"type", "string"}, {"pattern", std::string(pattern)}};
  }

  [[nodiscard]] Json marks() const {
    Json all = Json::array();
    for (auto const& mark : m_form.marks) all.push_back(mark.mark);
    return all;
  }

  /// Every way to write an option; a key that is a number may be read as one.
  [[nodiscard]] static Json options(Field const& field) {
    Json all = Json::array();
    for (auto const& option : field.options) {
      all.push_back(option.key);
      if (auto const number = Json::parse(option.key, nullptr, false); number.is_number()) {
        all.push_back(number);
      }
      if (option.means.empty()) continue;
      all.push_back(option.means);
      all.push_back(text_of(option));
    }
    return all;
  }

  Template const& m_form;
  Json m_definitions = Json::object();
  int m_count = 0;
};

}  // namespace

std::string json_schema(Template const& form, std::string_view name) {
  constexpr int indentation = 2;
  return SchemaWriter(form).write(name).dump(indentation, ' ', false,
                                             Json::error_handler_t::replace) +
         "\n";
}

}  // namespace mokuhyo::form
