#include "form/check_reader.h"

#include "form/block_reader.h"
#include "form/wording.h"

namespace mokuhyo::form {
namespace {

/// Reads the settings of one check. What is missing or wrong leaves it without a check.
class CheckReader {
 public:
  CheckReader(Node node, Fields const& fields) : m_keys(node), m_scope(sheet_scope(fields)) {
    auto const rows = m_keys.find("rows");
    if (rows) m_scope = read_row_scope(*rows, fields);
  }

  [[nodiscard]] Scope const& scope() const { return m_scope; }
  [[nodiscard]] bool is_whole() const { return m_is_whole; }

  [[nodiscard]] FieldRef value(std::string_view key, FieldType type) {
    auto const node = m_keys.require(key);
    if (node) return read_value(*node, type);
    m_is_whole = false;
    return {};
  }

  [[nodiscard]] std::vector<FieldRef> values(std::string_view key, FieldType type) {
    std::vector<FieldRef> values;
    auto const node = m_keys.require(key);
    m_is_whole = m_is_whole && node;
    if (!node) return values;
    for (auto const& item : node->items()) values.push_back(read_value(item, type));
    return values;
  }

 private:
  [[nodiscard]] FieldRef read_value(Node node, FieldType type) {
    auto value = read_value_path(node, m_scope);
    if (value && value->field->type == type) return *std::move(value);
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

decltype(CheckSpec::check) read_check(std::string_view kind, CheckReader& reader) {
  if (kind == "reached") {
    return ReachedCheck{reader.value("mark", FieldType::mark),
                        reader.value("target", FieldType::text),
                        reader.value("result", FieldType::text)};
  }
  if (kind == "within-fiscal-year") {
    return FiscalYearCheck{reader.value("year", FieldType::fiscal_year),
                           reader.values("dates", FieldType::date)};
  }
  if (kind == "in-order") return OrderCheck{reader.values("dates", FieldType::date)};
  return DifferCheck{reader.values("texts", FieldType::text)};
}

constexpr std::array<std::string_view, 4> kinds = {"reached", "within-fiscal-year", "in-order",
                                                   "differ"};

}  // namespace

std::vector<CheckSpec> read_checks(Node node, Fields const& fields) {
  std::vector<CheckSpec> checks;
  for (auto const& item : node.items()) {
    Keys keys(item);
    for (auto const kind : kinds) {
      auto const settings = keys.find(kind);
      if (!settings) continue;
      CheckReader reader(*settings, fields);
      auto check = read_check(kind, reader);
      if (reader.is_whole()) checks.push_back({reader.scope(), std::move(check)});
    }
  }
  return checks;
}

}  // namespace mokuhyo::form
