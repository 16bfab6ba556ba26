#pragma once
// Reads colours.

#include "base/color.h"
#include "form/node.h"

namespace mokuhyo::form {

/// "#b00020"; black after an error.
[[nodiscard]] Color read_color(Node node);

}  // namespace mokuhyo::form
