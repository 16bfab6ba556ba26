#pragma once
// What a template asks to be checked of a sheet, beyond the types of its values.

#include "form/scope.h"

#include <variant>
#include <vector>

namespace mokuhyo::form {

/// A mark must agree with how a result stands to its target, and stand where a result does.
struct ReachedCheck {
  FieldRef mark, target, result;
};

/// Dates must lie in a fiscal year.
struct FiscalYearCheck {
  FieldRef year;
  std::vector<FieldRef> dates;
};

/// No date may be earlier than one before it.
struct OrderCheck {
  std::vector<FieldRef> dates;
};

/// No two texts may be the same.
struct DifferCheck {
  std::vector<FieldRef> texts;
};

/// It is made for each row of the scope; once where that is the sheet.
struct CheckSpec {
  Scope scope;
  std::variant<ReachedCheck, FiscalYearCheck, OrderCheck, DifferCheck> check;
};

}  // namespace mokuhyo::form
