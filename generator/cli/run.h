#pragma once
// The program: from the command line to the exit code.

#include "cli/environment.h"
#include "cli/exit_code.h"

#include <string>
#include <vector>

namespace mokuhyo::cli {

/// `arguments` are those after the program's name.
[[nodiscard]] ExitCode run(std::vector<std::string> const& arguments, Environment environment);

}  // namespace mokuhyo::cli
