#pragma once
// Reads the `checks:` of a template.

#include "form/check_spec.h"
#include "form/node.h"

namespace mokuhyo::form {

/// Errors: unknown checks; rows or fields that do not exist; a field of the wrong type.
[[nodiscard]] std::vector<CheckSpec> read_checks(Node node, Fields const& fields);

}  // namespace mokuhyo::form
