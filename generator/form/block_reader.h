#pragma once
// Reads the `blocks:` of a template.

#include "form/block_spec.h"
#include "form/node.h"

#include <string_view>
#include <vector>

namespace mokuhyo::form {

/// The blocks in `node`; `fields` must be resolved and stay where they are.
[[nodiscard]] std::vector<BlockSpec> read_blocks(Node node, Fields const& fields);

/// The computed text in `node`.
[[nodiscard]] Pattern read_pattern(Node node, Scope const& scope);

/// The scope of the rows that the path in `node` names; that of the sheet, with an error, if there
/// are none.
[[nodiscard]] Scope read_row_scope(Node node, Fields const& fields);

/// The value that the path in `node` names; nothing, with an error, if there is none.
[[nodiscard]] std::optional<FieldRef> read_value_path(Node node, Scope const& scope);

}  // namespace mokuhyo::form
