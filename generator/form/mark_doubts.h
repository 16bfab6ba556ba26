#pragma once
// Doubts whether marks say of results what figures say.

#include "base/diagnostic.h"
#include "form/checked_row.h"

namespace mokuhyo::form {

[[nodiscard]] Diagnostics doubts(ReachedCheck const& check, CheckedRow const& row);

}  // namespace mokuhyo::form
