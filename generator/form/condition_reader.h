#pragma once
// Reads `when:`.

#include "form/condition.h"
#include "form/node.h"
#include "form/scope.h"

namespace mokuhyo::form {

/// One condition or a list of them: `path` (the sheet has a value there), {lacks: path},
/// {field: path, is: text} or {field: path, is-not: [text, text]}.
[[nodiscard]] Conditions read_conditions(Node node);

/// Finds the fields that `conditions` ask about. Errors: a field that does not exist.
[[nodiscard]] Diagnostics resolve_conditions(Conditions& conditions, Fields const& sheet);

/// Both at once, for what is read when all fields are known.
[[nodiscard]] Conditions read_conditions(Node node, Fields const& sheet);

/// Conditions on values that `scope` knows, those of rows among them.
[[nodiscard]] Conditions read_conditions(Node node, Scope const& scope);

}  // namespace mokuhyo::form
