#pragma once
// A new sheet to begin with: every key of a template, with an example where one is needed.

#include "form/template.h"
#include "input/date.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::form {

struct NamedText {
  std::string name;  // of the file
  std::string text;
};

/// The YAML files of a new sheet of `form`, which is called `name`: header.yaml, and one for each
/// list of rows, because different people write them. They have no errors. Fiscal years are that of
/// `today`. Each names the schema `schema_file` in the same folder for editors.
[[nodiscard]] std::vector<NamedText> starting_files(Template const& form, std::string_view name,
                                                    input::Date today);

/// The name of the schema's file [memo.schema.json].
[[nodiscard]] std::string schema_file(std::string_view name);

}  // namespace mokuhyo::form
