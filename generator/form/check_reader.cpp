#include "form/check_reader.h"

#include "form/block_reader.h"
#include "form/wording.h"

#include <algorithm>

namespace mokuhyo::form {
namespace {

/// Types of fields that a check takes; all that hold text if it is empty.
using Types = std::vector<FieldType>;

bool takes(Types const& types, FieldType type) {
  return types.empty() || std::find(types.begin(), types.end(), type) != types.end();
}

/// Reads the settings of one check. What is missing or wrong leaves it without a check.
class CheckReader {
 public:
  CheckReader(Node node, Fields const& fields) : m_keys(node), m_scope(sheet_scope(fields)) {
    auto const rows = m_keys.find("rows");
    if (rows) m_scope = read_row_scope(*rows, fields);
  }

  [[nodiscard]] Scope const& scope() const { return m_scope; }
  [[nodiscard]] bool is_whole() const { return m_is_whole; }

  [[nodiscard]] FieldRef value(std::string_view key, Types const& types) {
    auto const node = m_keys.require(key);
    if (node) return read_value(*node, types);
    m_is_whole = false;
    return {};
  }

  [[nodiscard]] std::vector<FieldRef> values(std::string_view key, Types const& types) {
    auto const node = m_keys.require(key);
    m_is_whole = m_is_whole && node;
    return node ? read_values(*node, types) : std::vector<FieldRef>();
  }

  [[nodiscard]] std::vector<FieldRef> values_if_any(std::string_view key, Types const& types) {
    auto const node = m_keys.find(key);
    return node ? read_values(*node, types) : std::vector<FieldRef>();
  }

  [[nodiscard]] std::size_t required_count(std::string_view key, Range range) {
    auto const node = m_keys.require(key);
    m_is_whole = m_is_whole && node;
    return node ? static_cast<std::size_t>(node->count(range)) : 0;
  }

  [[nodiscard]] int count(std::string_view key, Range range) {
    auto const node = m_keys.find(key);
    return node ? node->count(range) : 0;
  }

 private:
  [[nodiscard]] std::vector<FieldRef> read_values(Node node, Types const& types) {
    std::vector<FieldRef> values;
    for (auto const& item : node.items()) values.push_back(read_value(item, types));
    return values;
  }

  [[nodiscard]] FieldRef read_value(Node node, Types const& types) {
    auto value = read_value_path(node, m_scope);
    if (value && takes(types, value->field->type)) return *std::move(value);
    m_is_whole = false;
    if (value) {
      node.error({"「" + value->field->name + "」はこの検査に合う種類の項目ではありません",
                  "`" + value->field->name + "` is not of the type that this check takes"});
    }
    return {};
  }

  Keys m_keys;
  Scope m_scope;
  bool m_is_whole = true;
};

constexpr Range lengths{1, 100'000};
constexpr Range distances_in_years{0, 100};

NearYears read_years(CheckReader& reader) {
  return {reader.value("year", {FieldType::fiscal_year}), reader.count("back", distances_in_years),
          reader.count("ahead", distances_in_years)};
}

Check read_check(std::string_view kind, CheckReader& reader) {
  Types const texts = {FieldType::text, FieldType::list};
  if (kind == "reached") {
    return ReachedCheck{reader.value("mark", {FieldType::mark}),
                        reader.value("target", {FieldType::text}),
                        reader.value("result", {FieldType::text})};
  }
  if (kind == "within-fiscal-year") {
    return FiscalYearCheck{reader.value("year", {FieldType::fiscal_year}),
                           reader.values("dates", {FieldType::date})};
  }
  if (kind == "in-order") return OrderCheck{reader.values("dates", {FieldType::date})};
  if (kind == "differ") return DifferCheck{reader.values("texts", {FieldType::text})};
  if (kind == "filled") {
    return FilledCheck{reader.values("fields", {}), reader.values_if_any("beside", {})};
  }
  if (kind == "at-most") {
    return LengthCheck{reader.values("texts", texts), reader.required_count("characters", lengths)};
  }
  if (kind == "years-in-headings") return YearHeadingsCheck{read_years(reader)};
  return YearTextsCheck{read_years(reader), reader.values("texts", texts)};
}

/// Checks of a whole sheet, which take no fields.
std::optional<Check> read_sheet_check(std::string_view kind, Node node) {
  static constexpr std::array<Choice<WidthKind>, 3> widths = {{{"digits", WidthKind::digits},
                                                               {"letters", WidthKind::letters},
                                                               {"katakana", WidthKind::katakana}}};
  static constexpr std::array<Choice<JisCheck>, 1> sets = {{{"jis-x-0213", JisCheck{}}}};
  if (kind == "characters") return node.choice(sets);
  if (kind != "one-width") return std::nullopt;
  OneWidthCheck check;
  for (auto const& item : node.items()) check.kinds.push_back(item.choice(widths));
  return check;
}

constexpr std::array<std::string_view, 10> check_kinds = {
    "reached", "within-fiscal-year", "in-order",       "differ",    "filled",
    "at-most", "years-in-headings",  "years-in-texts", "one-width", "characters"};

std::optional<CheckSpec> read_spec(std::string_view kind, Node settings, Fields const& fields) {
  if (auto check = read_sheet_check(kind, settings)) {
    return CheckSpec{sheet_scope(fields), *std::move(check)};
  }
  CheckReader reader(settings, fields);
  auto check = read_check(kind, reader);
  if (!reader.is_whole()) return std::nullopt;
  return CheckSpec{reader.scope(), std::move(check)};
}

}  // namespace

std::vector<CheckSpec> read_checks(Node node, Fields const& fields) {
  std::vector<CheckSpec> checks;
  for (auto const& item : node.items()) {
    Keys keys(item);
    for (auto const kind : check_kinds) {
      auto const settings = keys.find(kind);
      if (!settings) continue;
      if (auto spec = read_spec(kind, *settings, fields)) checks.push_back(*std::move(spec));
    }
  }
  return checks;
}

}  // namespace mokuhyo::form
