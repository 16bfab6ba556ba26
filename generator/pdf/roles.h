#pragma once
// Structure types by the names that PDF gives them.

#include "frame/structure.h"

#include <string_view>

namespace mokuhyo::pdf {

/// The standard structure type of a role (ISO 32000-1, 14.8.4) [table_row -> "TR"].
[[nodiscard]] std::string_view structure_type(frame::Role role);

}  // namespace mokuhyo::pdf
