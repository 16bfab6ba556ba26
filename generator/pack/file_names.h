#pragma once
// What the files of a published sheet are called.

#include <filesystem>
#include <string>
#include <vector>

namespace mokuhyo::pack {

/// The name of each sheet's files: that of its folder or file, with as many of the folders around
/// it as tell it from the others [soumu-ka; bu-a-soumu-ka and bu-b-soumu-ka].
[[nodiscard]] std::vector<std::string> file_names(std::vector<std::filesystem::path> const& sheets);

}  // namespace mokuhyo::pack
