#include "form/scope.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::form {
namespace {

struct Found {
  std::vector<std::size_t> steps;
  Field const* field = nullptr;
  std::string_view rest;  // of the path, after that field
};

/// Follows `path` through sections up to the first field that is none.
std::optional<Found> follow(Fields const& fields, std::string_view path) {
  Found found;
  for (auto const* level = &fields; !path.empty(); level = &found.field->fields) {
    auto const dot = std::min(path.find('.'), path.size());
    std::size_t const index = index_of(*level, path.substr(0, dot));
    if (index == level->size()) return std::nullopt;
    found.steps.push_back(index);
    found.field = &(*level)[index];
    path.remove_prefix(std::min(dot + 1, path.size()));
    found.rest = path;
    if (found.field->type != FieldType::section) break;
  }
  return found.field == nullptr ? std::nullopt : std::optional(std::move(found));
}

struct NamedField {
  std::string path;
  std::vector<std::size_t> steps;
  Field const* field = nullptr;
};

/// The fields of a record with their paths, through sections; `around` is the section they are in.
std::vector<NamedField> fields_of_record(Fields const& fields, NamedField const& around = {}) {
  std::vector<NamedField> all;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    NamedField named{around.path + fields[i].name, around.steps, &fields[i]};
    named.steps.push_back(i);
    all.push_back(named);
    if (fields[i].type != FieldType::section) continue;
    named.path += '.';
    auto const inner = fields_of_record(fields[i].fields, named);
    all.insert(all.end(), inner.begin(), inner.end());
  }
  return all;
}

/// Adds the slots of records that join the rows which the last slot holds.
void add_joined(Scope& scope, Fields const& sheet) {
  Slot const rows = scope.slots.back();
  for (auto const& [path, steps, field] : fields_of_record(sheet)) {
    if (field->type != FieldType::joined || field->target != rows.source.field) continue;
    scope.slots.push_back({&field->fields, path, rows.level, {0, steps, field, {}}});
  }
}

std::optional<FieldRef> value_in(Scope const& scope, std::size_t slot, std::string_view path) {
  auto const found = follow(*scope.slots[slot].fields, path);
  if (!found || !found->rest.empty() || !holds_text(found->field->type)) return std::nullopt;
  return FieldRef{slot, found->steps, found->field, {}};
}

}  // namespace

std::size_t Scope::slot_of(std::size_t level) const {
  auto const found = std::find_if(slots.begin(), slots.end(),
                                  [level](Slot const& slot) { return slot.level == level; });
  return static_cast<std::size_t>(found - slots.begin());
}

Scope sheet_scope(Fields const& fields) { return {{{&fields, "", 0, {}}}}; }

std::optional<Scope> table_scope(Fields const& fields, std::string_view path) {
  Scope scope = sheet_scope(fields);
  auto const whole = path;
  while (!path.empty()) {
    std::size_t const outer = scope.slot_of(scope.levels());
    auto const found = follow(*scope.slots[outer].fields, path);
    if (!found || found->field->type != FieldType::rows) return std::nullopt;
    std::size_t const taken = whole.size() - found->rest.size();
    auto const own = whole.substr(0, found->rest.empty() ? taken : taken - 1);
    scope.slots.push_back({&found->field->fields,
                           std::string(own),
                           scope.levels() + 1,
                           {outer, found->steps, found->field, {}}});
    add_joined(scope, fields);
    path = found->rest;
  }
  return scope.slots.size() == 1 ? std::nullopt : std::optional(std::move(scope));
}

std::optional<FieldRef> find_value(Scope const& scope, std::string_view path) {
  for (std::size_t slot = scope.slots.size(); slot-- > 0;) {
    if (auto found = value_in(scope, slot, path)) return found;
  }
  for (std::size_t slot = scope.slots.size(); slot-- > 1;) {
    std::string const prefix = scope.slots[slot].path + ".";
    if (!path.starts_with(prefix)) continue;
    if (auto found = value_in(scope, slot, path.substr(prefix.size()))) return found;
  }
  return std::nullopt;
}

std::vector<FieldRef> single_values(FieldRef const& ref) {
  std::size_t const count = ref.field->each.size();
  if (count == 0) return {ref};
  std::vector<FieldRef> values(count, ref);
  for (std::size_t i = 0; i < count; ++i) values[i].item = i;
  return values;
}

std::vector<FieldRef> all_values(Scope const& scope) {
  std::vector<FieldRef> values;
  for (std::size_t slot = 0; slot < scope.slots.size(); ++slot) {
    for (auto const& [path, steps, field] : fields_of_record(*scope.slots[slot].fields)) {
      if (auto value = value_in(scope, slot, path)) values.push_back(*std::move(value));
    }
  }
  return values;
}

std::vector<std::string> value_paths(Scope const& scope) {
  std::vector<std::string> paths;
  for (auto const& slot : scope.slots) {
    for (auto const& [path, steps, field] : fields_of_record(*slot.fields)) {
      if (holds_text(field->type)) paths.push_back(path);
    }
  }
  return paths;
}

std::optional<FieldRef> find_field(Fields const& sheet, std::string_view path) {
  auto const found = follow(sheet, path);
  if (!found || !found->rest.empty()) return std::nullopt;
  return FieldRef{0, found->steps, found->field, {}};
}

std::vector<std::string> field_paths(Fields const& sheet) {
  std::vector<std::string> paths;
  for (auto const& [path, steps, field] : fields_of_record(sheet)) paths.push_back(path);
  return paths;
}

std::vector<std::string> row_paths(Fields const& fields) {
  std::vector<std::string> paths;
  for (auto const& [path, steps, field] : fields_of_record(fields)) {
    if (field->type != FieldType::rows) continue;
    paths.push_back(path);
    for (auto const& inner : row_paths(field->fields)) {
      paths.emplace_back(path).append(".").append(inner);
    }
  }
  return paths;
}

}  // namespace mokuhyo::form
