#pragma once
// Diagnostics as people read them in a terminal.

#include "base/diagnostic.h"
#include "cli/environment.h"

#include <string>
#include <vector>

namespace mokuhyo::cli {

/// Each as `file:line:column: error: message`, the source line with a caret under its place, and a
/// hint. Columns are counted in characters; the caret allows for full-width ones. A long line is
/// shown around its place only.
[[nodiscard]] std::string report(std::vector<Diagnostic> const& diagnostics, Language language,
                                 Color color);

/// The number of errors and warnings in one line [2 errors, 1 warning]; empty when there are none.
[[nodiscard]] std::string count_line(std::vector<Diagnostic> const& diagnostics, Language language);

}  // namespace mokuhyo::cli
