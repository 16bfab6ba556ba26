#include "form/field_reader.h"

#include "form/condition_reader.h"
#include "form/pattern_reader.h"
#include "form/scope.h"
#include "form/sum_reader.h"
#include "form/text_form.h"
#include "form/wording.h"
#include "input/nearest.h"

#include <map>

namespace mokuhyo::form {
namespace {

constexpr std::array<Choice<FieldType>, 10> types = {{{"text", FieldType::text},
                                                      {"list", FieldType::list},
                                                      {"date", FieldType::date},
                                                      {"fiscal-year", FieldType::fiscal_year},
                                                      {"mark", FieldType::mark},
                                                      {"choice", FieldType::choice},
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
  field.label.text = label ? label->text() : field.name;
  field.label.span = label ? label->span() : field.span;
}

void read_aliases(Keys& keys, Field& field) {
  auto const aliases = keys.find("alias");
  if (!aliases) return;
  for (auto const& alias : aliases->items()) field.aliases.push_back(alias.text());
}

void read_format(Keys& keys, Field& field) {
  auto const names = text_form_names(field.type);
  auto const node = names.empty() ? std::nullopt : keys.find("format");
  if (!node) return;
  std::string const name = node->text();
  if (auto const form = find_text_form(field.type, name)) {
    field.format = *form;
  } else {
    node->error({"「" + name + "」という書き方はありません", "there is no form `" + name + "`"},
                known_names(name, names));
  }
}

void read_each(Keys& keys, Field& field) {
  if (!holds_text(field.type) || field.type == FieldType::list) return;
  auto const each = keys.find("each");
  if (!each) return;
  auto const names = each->items();
  if (names.size() > most_columns) {
    each->error({"each が多すぎます（200 個まで）", "there are more than 200 values"});
    return;
  }
  for (auto const& name : names) field.each.push_back({name.text(), name.span(), {}});
}

/// {key: what it means} or a list of keys.
void read_options(Keys& keys, Field& field) {
  auto const options = keys.require("options");
  if (!options) return;
  if (auto const* const mapping = options->value().mapping()) {
    for (auto const& entry : mapping->entries) {
      field.options.push_back({entry.key, Node(entry.value, options->diagnostics()).text()});
    }
  } else {
    for (auto const& key : options->items()) field.options.push_back({key.text(), {}});
  }
  if (auto const chosen = keys.find("chosen")) field.chosen = chosen->text();
  if (auto const unchosen = keys.find("unchosen")) field.unchosen = unchosen->text();
}

void read_sum(Keys& keys, Field& field) {
  auto const sum = keys.find("sum");
  if (!sum) return;
  for (auto const& path : sum->items()) field.sum.push_back({path.text(), path.span(), {}});
}

void read_row_key(Keys& keys, Field& field) {
  auto const key = keys.find("key");
  if (!key) return;
  field.key = key->text();
  if (index_of(field.fields, field.key) == field.fields.size()) {
    key->error({"「" + field.key + "」という項目はこの中にありません",
                "there is no field `" + field.key + "` in these rows"});
  }
}

void read_join(Keys& keys, Field& field) {
  auto const joins = keys.require("joins");
  if (!joins) return;
  field.joins = joins->text();
  field.joins_span = joins->span();
}

/// Settings that one type alone has.
void read_own_settings(Keys& keys, Field& field) {
  if (field.type == FieldType::list) {
    if (auto const bullet = keys.find("bullet")) field.bullet = bullet->text();
  }
  if (field.type == FieldType::number) read_sum(keys, field);
  if (field.type == FieldType::choice) read_options(keys, field);
  if (field.type == FieldType::rows) read_row_key(keys, field);
  if (field.type == FieldType::joined) read_join(keys, field);
}

void read_need(Node node, Field& field) {
  enum class Need { none, finally, always };
  static constexpr std::array<Choice<Need>, 3> needs = {
      {{"false", Need::none}, {"true", Need::always}, {"finally", Need::finally}}};
  auto const need = node.choice(needs);
  field.required = need == Need::always;
  field.awaited = need == Need::finally;
}

Field read_field(input::Entry const& entry, Node node) {
  Field field;
  field.name = entry.key;
  field.span = entry.key_span;
  Keys keys(node);
  read_label(keys, field);
  read_aliases(keys, field);
  if (auto const type = keys.find("type")) field.type = type->choice(types);
  if (auto const required = keys.find("required")) read_need(*required, field);
  if (auto const when = keys.find("when")) field.when = read_conditions(*when);
  if (!holds_text(field.type)) {
    if (auto const fields = keys.require("fields")) field.fields = read_fields(*fields);
  }
  read_format(keys, field);
  read_each(keys, field);
  read_own_settings(keys, field);
  return field;
}

std::vector<std::string> names_of(Field const& field) {
  std::vector<std::string> names = field.aliases;
  names.push_back(field.name);
  names.push_back(without_line_breaks(field.label.text));
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

/// Finds the rows that a joined field adds to; those that a misspelt path means after an error.
Diagnostics find_target(Field& field, Fields const& sheet) {
  Diagnostics said;
  auto scope = table_scope(sheet, field.joins);
  if (!scope) {
    auto const known = row_paths(sheet);
    said.error(field.joins_span,
               {"「" + field.joins + "」という行の一覧はありません",
                "there are no rows `" + field.joins + "`"},
               known_names(field.joins, known));
    if (auto const meant = input::nearest(field.joins, known)) scope = table_scope(sheet, *meant);
  }
  if (scope) field.target = scope->slots[scope->slot_of(scope->levels())].source.field;
  return said;
}

Diagnostics resolve_joins(Fields& fields, Fields const& sheet) {
  Diagnostics said;
  for (auto& field : fields) {
    said.append(resolve_joins(field.fields, sheet));
    if (field.type != FieldType::joined || field.joins.empty()) continue;
    said.append(find_target(field, sheet));
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

Diagnostics resolve(ComputedText& words, Scope const& scope) {
  Diagnostics said;
  words.pattern = read_pattern({words.text, words.span}, scope).take(said).value();
  return said;
}

Diagnostics resolve_computed_texts(Fields& fields, Scope const& scope) {
  Diagnostics said;
  for (auto& field : fields) {
    said.append(resolve(field.label, scope));
    for (auto& name : field.each) said.append(resolve(name, scope));
    said.append(resolve_computed_texts(field.fields, scope));
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
  node.diagnostics().append(resolve_sums(fields));
  return fields;
}

Diagnostics resolve_fields(Fields& fields) {
  Diagnostics said = resolve_joins(fields, fields);
  said.append(resolve_all_conditions(fields, fields));
  said.append(resolve_computed_texts(fields, sheet_scope(fields)));
  return said;
}

}  // namespace mokuhyo::form
