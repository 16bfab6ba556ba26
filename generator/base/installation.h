#pragma once
// What is said when something that belongs to the installation cannot be used.

#include "base/diagnostic.h"

namespace mokuhyo {

/// The machine's error that a part of the installation is missing, or that it is taken.
[[nodiscard]] Diagnostics missing_part(Message what, Message hint);

}  // namespace mokuhyo
