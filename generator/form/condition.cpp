#include "form/condition.h"

#include "form/record.h"

#include <algorithm>

namespace mokuhyo::form {
namespace {

bool holds(Condition const& condition, Slots const& slots) {
  auto const* const value = find_value(condition.field, slots);
  bool const has = value != nullptr && (!value->items.empty() || !value->records.empty());
  if (condition.kind == Condition::Kind::has) return has;
  if (condition.kind == Condition::Kind::lacks) return !has;
  std::string const text = has ? text_of(condition.field, *value) : std::string();
  bool const is_one = std::any_of(condition.answers.begin(), condition.answers.end(),
                                  [&text](Answer const& each) { return each.text == text; });
  return is_one == (condition.kind == Condition::Kind::is);
}

}  // namespace

bool hold(Conditions const& conditions, Record const& sheet) {
  return hold(conditions, Slots{&sheet});
}

bool hold(Conditions const& conditions, Slots const& slots) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&slots](Condition const& each) { return holds(each, slots); });
}

}  // namespace mokuhyo::form
