#pragma once
// Reads the `stamps:` block of a template.

#include "form/block_spec.h"
#include "form/node.h"

namespace mokuhyo::form {

/// {roles: [課長, 係長, 担当], label: 決裁, label-place: beside, box: 18mm, size: 0.9, place: end}.
/// Errors: no roles, or more than 20; a box of less than 5 mm.
[[nodiscard]] StampsSpec read_stamps(Node node, Scope const& scope);

}  // namespace mokuhyo::form
