#pragma once
// The word of --jobs: how much is done side by side.

#include "base/result.h"

#include <string>

namespace mokuhyo::cli {

/// How many workers `word` asks for, 1 to 1024: as many as there are processors if it is empty.
[[nodiscard]] Result<std::size_t> read_jobs(std::string const& word);

}  // namespace mokuhyo::cli
