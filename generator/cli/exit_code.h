#pragma once
// The exit codes of the program; scripts rely on them.

#include "base/diagnostic.h"

namespace mokuhyo::cli {

enum class ExitCode {
  done = 0,
  wrong_input = 1,
  wrong_command_line = 2,
  machine_failure = 3,
  bug = 70,  // internal_error
};

/// That of a run that said this: machine failures before wrong input, warnings alone are fine.
[[nodiscard]] ExitCode exit_code_of(Diagnostics const& diagnostics);

}  // namespace mokuhyo::cli
