#pragma once
// Says in a user's words what yaml-cpp found wrong.

#include "base/diagnostic.h"
#include "input/value_builder.h"

#include <yaml-cpp/exceptions.h>

namespace mokuhyo::input {

/// The diagnostic for `exception`, which broke off the reading of `file` at `progress`.
[[nodiscard]] Diagnostic explain(YAML::Exception const& exception, SourceFile const& file,
                                 Progress const& progress);

}  // namespace mokuhyo::input
