#pragma once
// The text of --help and --version.

#include "cli/arguments.h"

#include <optional>
#include <string>

namespace mokuhyo::cli {

/// How to use `command`, or the program when there is none.
[[nodiscard]] std::string help_text(std::optional<Command> command, Language language);

[[nodiscard]] std::string_view version_text();

}  // namespace mokuhyo::cli
