#pragma once
// Finds the values of a field that has one for each of several names [R5, R6, R7].

#include "base/result.h"
#include "input/value.h"

#include <string>
#include <vector>

namespace mokuhyo::form {

/// The value for each of `names`, nullptr where there is none. `entry` holds keys that are these
/// names (fiscal years in any spelling) or a list of values in their order, maybe fewer.
/// Errors: text in place of both; a key that is no name, or one twice; more values than names.
[[nodiscard]] Result<std::vector<input::Value const*>> match_each(
    std::vector<std::string> const& names, input::Entry const& entry);

}  // namespace mokuhyo::form
