#pragma once
// What stands in a folder.

#include <filesystem>
#include <map>
#include <string>

namespace mokuhyo::end_to_end {

/// Every file under `folder`, by its place in it, and what it holds.
[[nodiscard]] std::map<std::string, std::string> contents(std::filesystem::path const& folder);

}  // namespace mokuhyo::end_to_end
