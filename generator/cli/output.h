#pragma once
// Writing to the streams of a run.

#include "base/diagnostic.h"
#include "cli/environment.h"
#include "cli/exit_code.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace mokuhyo::cli {

/// Results, to standard output.
void print(Environment const& environment, std::string_view text);

/// What a command has made: one line for each file or folder.
[[nodiscard]] std::string result_line(std::filesystem::path const& path, std::size_t pages,
                                      Language language);

/// All diagnostics, in order, and their count, to standard error.
void print_report(Environment const& environment, Diagnostics const& diagnostics);

/// `code`, or machine_failure if something could not be written to standard output.
[[nodiscard]] ExitCode finish(Environment const& environment, ExitCode code);

}  // namespace mokuhyo::cli
