#pragma once
// From the bytes of YAML files to a filled form, all in memory.

#include "form/data.h"
#include "form/form.h"
#include "form/template.h"

#include <optional>
#include <string>

namespace mokuhyo::fuzz {

/// What a sheet comes to that has no errors.
struct FilledSheet {
  form::Form form;
  form::SheetData data;
};

/// The sheet that `bytes` give; nothing if they have errors.
[[nodiscard]] std::optional<FilledSheet> fill(form::Template const& form, std::string bytes,
                                              Sources& sources);

/// The template in tests/fuzz/form.yaml: every type of field and kind of block.
[[nodiscard]] form::Template const& known_template();

}  // namespace mokuhyo::fuzz
