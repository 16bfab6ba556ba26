#pragma once
// Where the project lies whose samples, templates and test data are read.

#include <filesystem>

namespace mokuhyo::support {

inline std::filesystem::path const source_folder = MOKUHYO_SOURCE_DIR;

}  // namespace mokuhyo::support
