#pragma once
// What is said when something that belongs to the installation cannot be used.

#include "base/diagnostic.h"

namespace mokuhyo {

/// The machine's error that a part of the installation cannot be used: it is missing, or
/// others have it.
[[nodiscard]] Diagnostics unusable_part(Message what, Message hint);

}  // namespace mokuhyo
