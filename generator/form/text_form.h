#pragma once
// The forms in which values of a type may be written.

#include "form/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::form {

/// The form that a template calls `name`; nothing if values of `type` have none such.
[[nodiscard]] std::optional<TextForm> find_text_form(FieldType type, std::string_view name);

/// The names of all forms of `type`; empty for types that are always written as typed.
[[nodiscard]] std::vector<std::string> text_form_names(FieldType type);

/// `typed` in `form`, a fiscal year `years` later. A value that its type cannot read stays.
[[nodiscard]] std::string in_form(std::string typed, FieldType type, TextForm form, int years = 0);

}  // namespace mokuhyo::form
