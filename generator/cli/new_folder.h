#pragma once
// The folder of a sheet that a command makes where there was none.

#include "base/result.h"
#include "cli/environment.h"
#include "form/starter.h"

#include <filesystem>
#include <vector>

namespace mokuhyo::cli {

/// The error for a folder that holds something: nothing of anybody's is overwritten.
[[nodiscard]] Diagnostics refuse_taken(std::filesystem::path const& folder);

/// Writes all files and, if that went well, tells their names. Errors are the machine's.
[[nodiscard]] Diagnostics make_folder(std::filesystem::path const& folder,
                                      std::vector<form::NamedText> const& files,
                                      Environment const& environment);

}  // namespace mokuhyo::cli
