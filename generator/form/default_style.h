#pragma once
// How cells look where a template does not say.

#include "form/field.h"
#include "form/style.h"

namespace mokuhyo::form {

/// Headings and labels: centred, tinted, broken at phrases.
[[nodiscard]] CellStyle label_style();

/// Values: texts justified, marks centred, numbers at the end, all else at the start.
[[nodiscard]] CellStyle value_style(FieldType type);

}  // namespace mokuhyo::form
