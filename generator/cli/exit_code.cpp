#include "cli/exit_code.h"

#include <algorithm>

namespace mokuhyo::cli {

ExitCode exit_code_of(Diagnostics const& diagnostics) {
  auto const& items = diagnostics.items();
  auto const is_fault = [](Diagnostic const& d) {
    return d.machine_fault && d.severity == Severity::error;
  };
  if (std::any_of(items.begin(), items.end(), is_fault)) return ExitCode::machine_failure;
  return diagnostics.has_errors() ? ExitCode::wrong_input : ExitCode::done;
}

}  // namespace mokuhyo::cli
