#pragma once
// From the bytes of one YAML file to a filled form, all in memory.

#include "form/form.h"
#include "form/template.h"

#include <optional>
#include <string>

namespace mokuhyo::fuzz {

/// The form that `bytes` fill in; nothing if they have errors.
[[nodiscard]] std::optional<form::Form> fill(form::Template const& form, std::string bytes,
                                             Sources& sources);

/// The template in tests/fuzz/form.yaml: every type of field and kind of block.
[[nodiscard]] form::Template const& known_template();

}  // namespace mokuhyo::fuzz
