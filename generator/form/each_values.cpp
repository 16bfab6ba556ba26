#include "form/each_values.h"

#include "form/refusal.h"
#include "form/wording.h"
#include "input/date.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace mokuhyo::form {
namespace {

using Values = std::vector<input::Value const*>;

/// The index of the name that `key` is, or the number of names.
std::size_t find_name(std::vector<std::string> const& names, std::string const& key) {
  auto const year = input::read_fiscal_year(key);
  auto const found = std::find_if(names.begin(), names.end(), [&](std::string const& name) {
    return name == key || (year && input::read_fiscal_year(name) == year);
  });
  return static_cast<std::size_t>(found - names.begin());
}

/// Names that are alike come from a year that is none, which is told where it stands.
bool are_distinct(std::vector<std::string> const& names) {
  return std::set<std::string_view>(names.begin(), names.end()).size() == names.size();
}

Result<Values> by_name(std::vector<std::string> const& names, input::Mapping const& mapping) {
  Diagnostics said;
  Values values(names.size(), nullptr);
  std::vector<input::Entry const*> entries(names.size(), nullptr);
  for (auto const& entry : mapping.entries) {
    std::size_t const index = find_name(names, entry.key);
    if (index == names.size()) {
      if (!are_distinct(names)) continue;
      said.error(entry.key_span, no_such_key(entry.key), known_names(entry.key, names));
    } else if (entries[index] != nullptr) {
      said.add(doubled_field(*entries[index], entry));
    } else {
      entries[index] = &entry;
      values[index] = &entry.value;
    }
  }
  return {std::move(values), std::move(said)};
}

Result<Values> in_order(std::vector<std::string> const& names, input::Value const& list) {
  Diagnostics said;
  Values values(names.size(), nullptr);
  auto const& items = list.sequence()->items;
  for (std::size_t i = 0; i < std::min(names.size(), items.size()); ++i) values[i] = &items[i];
  if (items.size() > names.size()) {
    auto const most = std::to_string(names.size());
    said.error(
        items[names.size()].span,
        {"値が多すぎます（" + most + " 個まで）", "there are more than " + most + " values"},
        {"書く順は " + listed(names, "・") + " です", "they stand for " + listed(names, ", ")});
  }
  return {std::move(values), std::move(said)};
}

}  // namespace

Result<Values> match_each(std::vector<std::string> const& names, input::Entry const& entry) {
  if (auto const* const mapping = entry.value.mapping()) return by_name(names, *mapping);
  if (entry.value.sequence() != nullptr) return in_order(names, entry.value);
  Diagnostics said;
  said.add(no_values(names, entry));
  return {Values(names.size(), nullptr), std::move(said)};
}

}  // namespace mokuhyo::form
