#include "form/field_reader.h"

#include "form/condition_reader.h"
#include "form/pattern_reader.h"
#include "form/scope.h"
#include "form/wording.h"

#include <map>

namespace mokuhyo::form {
namespace {

constexpr std::array<Choice<FieldType>, 9> types = {{{"text", FieldType::text},
                                                     {"list", FieldType::list},
                                                     {"date", FieldType::date},
                                                     {"fiscal-year", FieldType::fiscal_year},
                                                     {"mark", FieldType::mark},
                                                     {"number", FieldType::number},
                                                     {"section", FieldType::section},
                                                     {"rows", FieldType::rows},
                                                     {"joined", FieldType::joined}}};

void refuse_bad_name(input::Entry const& entry, Node const& node) {
  if (entry.key.find_first_of(".{} \n") == std::string::npos) return;
  node.diagnostics().error(entry.key_span,
                           {"項目の名前「" + entry.key + "」に空白や . { } は使えません",
                            "the name `" + entry.key + "` holds a blank or one of . { }"});
}

void read_label(Keys& keys, Field& field) {
  auto const label = keys.find("label");
  field.label_text = label ? label->text() : field.name;
  field.label_span = label ? label->span() : field.span;
}

void read_aliases(Keys& keys, Field& field) {
  auto const aliases = keys.find("alias");
  if (!aliases) return;
  for (auto const& alias : aliases->items()) field.aliases.push_back(alias.text());
}

/// Settings that one type alone has.
void read_own_settings(Keys& keys, Field& field) {
  if (field.type == FieldType::list) {
    if (auto const bullet = keys.find("bullet")) field.bullet = bullet->text();
  }
  if (field.type == FieldType::rows) {
    auto const key = keys.find("key");
    if (!key) return;
    field.key = key->text();
    if (index_of(field.fields, field.key) == field.fields.size()) {
      key->error({"「" + field.key + "」という項目はこの中にありません",
                  "there is no field `" + field.key + "` in these rows"});
    }
  }
  if (field.type == FieldType::joined) {
    auto const joins = keys.require("joins");
    if (!joins) return;
    field.joins = joins->text();
    field.joins_span = joins->span();
  }
}

Field read_field(input::Entry const& entry, Node node) {
  Field field;
  field.name = entry.key;
  field.span = entry.key_span;
  Keys keys(node);
  read_label(keys, field);
  read_aliases(keys, field);
  if (auto const type = keys.find("type")) field.type = type->choice(types);
  if (auto const required = keys.find("required")) field.required = required->flag();
  if (auto const when = keys.find("when")) field.when = read_conditions(*when);
  if (!holds_text(field.type)) {
    if (auto const fields = keys.require("fields")) field.fields = read_fields(*fields);
  }
  read_own_settings(keys, field);
  return field;
}

std::vector<std::string> names_of(Field const& field) {
  std::vector<std::string> names = field.aliases;
  names.push_back(field.name);
  names.push_back(without_line_breaks(field.label_text));
  return names;
}

/// No name may stand for two fields of one record.
void refuse_shared_names(Fields const& fields, Diagnostics& said) {
  std::map<std::string, Field const*> owners;
  for (auto const& field : fields) {
    for (auto const& name : names_of(field)) {
      auto const [owner, added] = owners.emplace(name, &field);
      if (added || owner->second == &field) continue;
      said.error(
          field.span,
          {"「" + name + "」が「" + owner->second->name + "」と「" + field.name +
               "」の両方の名前です",
           "`" + name + "` names both `" + owner->second->name + "` and `" + field.name + "`"},
          {"label か alias を変えてください", "change its label or alias"});
    }
  }
}

Diagnostics resolve_joins(Fields& fields, Fields const& sheet) {
  Diagnostics said;
  for (auto& field : fields) {
    said.append(resolve_joins(field.fields, sheet));
    if (field.type != FieldType::joined || field.joins.empty()) continue;
    if (auto const scope = table_scope(sheet, field.joins)) {
      field.target = scope->slots[scope->slot_of(scope->levels())].source.field;
    } else {
      said.error(field.joins_span,
                 {"「" + field.joins + "」という行の一覧はありません",
                  "there are no rows `" + field.joins + "`"},
                 known_names(field.joins, row_paths(sheet)));
    }
  }
  return said;
}

Diagnostics resolve_all_conditions(Fields& fields, Fields const& sheet) {
  Diagnostics said;
  for (auto& field : fields) {
    said.append(resolve_conditions(field.when, sheet));
    said.append(resolve_all_conditions(field.fields, sheet));
  }
  return said;
}

Diagnostics resolve_labels(Fields& fields, Scope const& scope) {
  Diagnostics said;
  for (auto& field : fields) {
    field.label = read_pattern({field.label_text, field.label_span}, scope).take(said).value();
    said.append(resolve_all_conditions(fields, fields));
    said.append(resolve_labels(field.fields, scope));
  }
  return said;
}

}  // namespace

Fields read_fields(Node node) {
  Fields fields;
  auto const* const mapping = node.value().mapping();
  if (mapping == nullptr) {
    node.error({"ここには項目の名前と設定を書きます", "this takes the names of fields"});
    return fields;
  }
  for (auto const& entry : mapping->entries) {
    refuse_bad_name(entry, node);
    fields.push_back(read_field(entry, Node(entry.value, node.diagnostics())));
  }
  refuse_shared_names(fields, node.diagnostics());
  return fields;
}

Diagnostics resolve_fields(Fields& fields) {
  Diagnostics said = resolve_joins(fields, fields);
  said.append(resolve_labels(fields, sheet_scope(fields)));
  return said;
}

}  // namespace mokuhyo::form
