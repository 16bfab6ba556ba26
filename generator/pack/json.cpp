#include "pack/open_data.h"

#include <nlohmann/json.hpp>

#include <map>

namespace mokuhyo::pack {
namespace {

using form::DataField;
using form::DataRecord;
using form::FieldType;
using Json = nlohmann::ordered_json;

/// Turns the fields of one sheet into JSON, remembering what 同上 stands for.
class SheetWriter {
 public:
  [[nodiscard]] Json object(std::vector<DataField> const& fields, std::string const& path = {}) {
    auto json = Json::object();
    for (auto const& field : fields) json[field.name] = value(field, path + "." + field.name);
    return json;
  }

 private:
  Json value(DataField const& field, std::string const& path) {
    switch (field.type) {
      case FieldType::section: return object(field.records.front().fields, path);
      case FieldType::rows: return rows(field.records, path);
      case FieldType::joined: return joined(field.records, path);
      default: break;
    }
    if (!field.is_ditto) m_above[path] = text(field);
    return m_above[path];
  }

  /// A list, and what has a value for each of several names, is an array.
  static Json text(DataField const& field) {
    bool const is_single = field.type != FieldType::list && field.items.size() == 1;
    return is_single ? Json(field.items.front()) : Json(field.items);
  }

  Json rows(std::vector<DataRecord> const& records, std::string const& path) {
    auto json = Json::array();
    for (auto const& record : records) json.push_back(object(record.fields, path));
    return json;
  }

  Json joined(std::vector<DataRecord> const& records, std::string const& path) {
    auto json = Json::object();
    for (auto const& record : records) json[record.name] = object(record.fields, path);
    return json;
  }

  std::map<std::string, Json> m_above;  // by path of the field
};

}  // namespace

std::string json_text(std::vector<NamedData> const& sheets) {
  auto json = Json::array();
  for (auto const& sheet : sheets) {
    Json entry;
    entry["sheet"] = sheet.name;
    entry["template"] = sheet.data.form;
    entry.update(SheetWriter().object(sheet.data.fields));
    json.push_back(std::move(entry));
  }
  return json.dump(1) + "\n";
}

}  // namespace mokuhyo::pack
