#pragma once
// Finds the numbers that the sums of a record add up.

#include "base/diagnostic.h"
#include "form/field.h"

namespace mokuhyo::form {

/// Resolves the addends of every sum among `fields`, the fields of one record: numbers that stand
/// above the sum, in sections and rows too, with as many values each as the sum.
/// Errors: an addend that is none of these. It is left out.
[[nodiscard]] Diagnostics resolve_sums(Fields& fields);

}  // namespace mokuhyo::form
