#pragma once
// Reads the looks that parts of a text may have.

#include "form/node.h"
#include "form/style.h"

#include <vector>

namespace mokuhyo::form {

/// {重要: {bold: true, underline: true, color: "#b00020", background: "#fff3c0"}}; a look without a
/// key looks like any text.
[[nodiscard]] std::vector<TextLook> read_text_looks(Node node);

}  // namespace mokuhyo::form
