#pragma once
// How far the paths in a pack.yaml may lead.

#include <filesystem>

namespace mokuhyo::pack {

/// True if `path`, symbolic links followed, lies within `folder` and is not `folder` itself.
[[nodiscard]] bool lies_within(std::filesystem::path const& path,
                               std::filesystem::path const& folder);

}  // namespace mokuhyo::pack
