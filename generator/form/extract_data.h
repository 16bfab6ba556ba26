#pragma once
// Takes the data out of a sheet that has been read.

#include "form/data.h"
#include "form/join.h"
#include "form/record.h"
#include "form/template.h"

namespace mokuhyo::form {

/// Everything but the template's name, which it does not know.
[[nodiscard]] SheetData extract_data(Template const& form, Record const& sheet, Joins const& joins);

}  // namespace mokuhyo::form
