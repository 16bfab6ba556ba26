#pragma once
// Reads a template from its YAML.

#include "base/result.h"
#include "form/template.h"
#include "input/value.h"

#include <memory>
#include <string_view>

namespace mokuhyo::form {

/// The template in `root`, the YAML of a file called `name`.yaml. All errors of the template are
/// reported at once; a template with errors cannot be used.
[[nodiscard]] Result<std::unique_ptr<Template>> read_template(input::Value const& root,
                                                              std::string_view name);

}  // namespace mokuhyo::form
