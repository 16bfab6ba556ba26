#pragma once
// The words that a form prints of its own.

#include "form/record.h"
#include "form/template.h"

#include <string>
#include <vector>

namespace mokuhyo::form {

/// The title, the texts, and the labels and headings of grids and tables, each on one line.
[[nodiscard]] std::vector<std::string> headings(Template const& form, Record const& sheet);

}  // namespace mokuhyo::form
