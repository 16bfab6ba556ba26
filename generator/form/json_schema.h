#pragma once
// The JSON Schema of a template, so that editors complete and check the YAML of its sheets.

#include "form/template.h"

#include <string>
#include <string_view>

namespace mokuhyo::form {

/// A schema (draft 2020-12) for each of the files of a sheet of `form`, which is called `name`.
/// Every key may be written by its name, its label or an alias; descriptions are in Japanese. What
/// depends on other files or on the calendar is left to `check`: required fields at the top level,
/// conditions, names of rows, days that exist.
[[nodiscard]] std::string json_schema(Template const& form, std::string_view name);

}  // namespace mokuhyo::form
