#pragma once
// Finds the sheets that the `sheets:` of a pack.yaml names.

#include "base/result.h"
#include "input/value.h"

#include <filesystem>
#include <vector>

namespace mokuhyo::pack {

/// Names of sheets as a list in pack.yaml gives them.
using SheetNames = std::vector<input::Value const*>;

/// The sheets that each of `lists` stands for, in order; see load_pack for patterns and errors.
[[nodiscard]] Result<std::vector<std::vector<std::filesystem::path>>> find_sheets(
    std::filesystem::path const& folder, std::vector<SheetNames> const& lists);

/// Every sheet folder right within `folder`, in order of name; `folder` alone if it is one.
[[nodiscard]] std::vector<std::filesystem::path> all_sheets(std::filesystem::path const& folder);

}  // namespace mokuhyo::pack
