#include "form/condition_reader.h"

#include "form/wording.h"

namespace mokuhyo::form {
namespace {

Condition with_path(Condition::Kind kind, Node path) {
  return {kind, path.text(), path.span(), {}, {}};
}

Condition read_comparison(Keys& keys) {
  auto const path = keys.require("field");
  auto const is = keys.find("is");
  auto const is_not = keys.find("is-not");
  if (!path) return {};
  Condition condition = with_path(is ? Condition::Kind::is : Condition::Kind::is_not, *path);
  if (is.has_value() == is_not.has_value()) {
    path->error({"is か is-not のどちらか一つを書きます", "this takes either is or is-not"});
    return condition;
  }
  for (auto const& text : (is ? is : is_not)->items()) {
    condition.answers.push_back({text.text(), text.span()});
  }
  return condition;
}

Condition read_condition(Node node) {
  if (!node.is_mapping()) return with_path(Condition::Kind::has, node);
  Keys keys(node);
  if (auto const path = keys.find("lacks")) return with_path(Condition::Kind::lacks, *path);
  return read_comparison(keys);
}

std::vector<std::string> option_names(Field const& choice) {
  std::vector<std::string> names;
  names.reserve(choice.options.size());
  for (auto const& option : choice.options) names.push_back(text_of(option));
  return names;
}

/// Options of a choice by their whole text, which a sheet's are compared by. An answer that is none
/// would never be given.
Diagnostics name_options(Condition& condition) {
  Diagnostics said;
  if (condition.field.field->type != FieldType::choice) return said;
  for (auto& answer : condition.answers) {
    if (auto const* const option = find_option(*condition.field.field, answer.text)) {
      answer.text = text_of(*option);
      continue;
    }
    said.error(answer.span,
               {"「" + answer.text + "」は「" + condition.path + "」の選択肢にありません",
                "`" + answer.text + "` is none of the options of `" + condition.path + "`"},
               known_names(answer.text, option_names(*condition.field.field)));
  }
  return said;
}

/// Finds the fields of all conditions by `find`; `known` lists the paths that there are.
template <class Find, class Known>
Diagnostics resolve(Conditions& conditions, Find const& find, Known const& known) {
  Diagnostics said;
  for (auto& condition : conditions) {
    if (auto field = find(condition.path)) {
      condition.field = *std::move(field);
      said.append(name_options(condition));
    } else {
      said.error(condition.span,
                 {"「" + condition.path + "」という項目はありません",
                  "there is no field `" + condition.path + "`"},
                 known_names(condition.path, known()));
    }
  }
  std::erase_if(conditions, [](Condition const& each) { return each.field.field == nullptr; });
  return said;
}

}  // namespace

Conditions read_conditions(Node node) {
  Conditions conditions;
  for (auto const& item : node.items()) conditions.push_back(read_condition(item));
  std::erase_if(conditions, [](Condition const& each) { return each.path.empty(); });
  return conditions;
}

Diagnostics resolve_conditions(Conditions& conditions, Fields const& sheet) {
  return resolve(
      conditions, [&](std::string_view path) { return find_field(sheet, path); },
      [&] { return field_paths(sheet); });
}

Conditions read_conditions(Node node, Fields const& sheet) {
  auto conditions = read_conditions(node);
  node.diagnostics().append(resolve_conditions(conditions, sheet));
  return conditions;
}

Conditions read_conditions(Node node, Scope const& scope) {
  auto conditions = read_conditions(node);
  node.diagnostics().append(resolve(
      conditions, [&](std::string_view path) { return find_value(scope, path); },
      [&] { return value_paths(scope); }));
  return conditions;
}

}  // namespace mokuhyo::form
