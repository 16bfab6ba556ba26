#pragma once
// Writing to the streams of a run.

#include "base/diagnostic.h"
#include "cli/environment.h"
#include "cli/exit_code.h"

#include <string_view>

namespace mokuhyo::cli {

/// Results, to standard output.
void print(Environment const& environment, std::string_view text);

/// All diagnostics, in order, and their count, to standard error.
void print_report(Environment const& environment, Diagnostics const& diagnostics);

/// `code`, or machine_failure if something could not be written to standard output.
[[nodiscard]] ExitCode finish(Environment const& environment, ExitCode code);

}  // namespace mokuhyo::cli
