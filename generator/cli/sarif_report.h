#pragma once
// Diagnostics as SARIF 2.1.0 (OASIS), which editors and code hosts read.

#include "base/diagnostic.h"

#include <string>
#include <vector>

namespace mokuhyo::cli {

/// One run of one tool, with a result for each diagnostic: level, message with its hint, and place
/// (SARIF 2.1.0, 3.30: lines and columns from 1, columns in code points).
[[nodiscard]] std::string sarif_report(std::vector<Diagnostic> const& diagnostics,
                                       Language language);

}  // namespace mokuhyo::cli
