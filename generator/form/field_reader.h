#pragma once
// Reads the `fields:` of a template.

#include "form/field.h"
#include "form/node.h"

namespace mokuhyo::form {

/// The fields in `node`, with labels as written; `resolve_fields` makes them whole.
/// Errors: unknown keys and types; a name or label that stands for two fields; fields within a
/// type that has none, or none within one that needs them; a `key` that is no field of its rows.
[[nodiscard]] Fields read_fields(Node node);

/// Finds in `fields`, once they stand at their final address, what labels insert, what conditions
/// ask about and what joined fields join. Errors: a value or rows that do not exist.
[[nodiscard]] Diagnostics resolve_fields(Fields& fields);

}  // namespace mokuhyo::form
