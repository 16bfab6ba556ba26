#pragma once
// Finds the templates and the fonts that come with the program.

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/environment.h"

#include <filesystem>
#include <vector>

namespace mokuhyo::cli {

struct DataPaths {
  std::vector<std::filesystem::path> template_folders;
  std::filesystem::path font_catalog;
};

/// Those that the arguments name, then those of the first data folder that has templates/ and
/// fonts/catalog.yaml. An error (the machine's) if there is none though it is needed.
[[nodiscard]] Result<DataPaths> find_data(Arguments const& arguments,
                                          Environment const& environment);

}  // namespace mokuhyo::cli
