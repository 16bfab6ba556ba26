#pragma once
// Reads colours.

#include "base/color.h"
#include "form/node.h"

#include <optional>

namespace mokuhyo::form {

/// "#b00020"; nothing after an error.
[[nodiscard]] std::optional<Color> read_color(Node node);

}  // namespace mokuhyo::form
