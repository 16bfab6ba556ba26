#pragma once
// Finds the sheets that the `sheets:` of a pack.yaml names.

#include "base/result.h"
#include "input/value.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

/// The sheets that the texts of `names` stand for, in order; see load_pack for patterns and errors.
[[nodiscard]] Result<std::vector<std::filesystem::path>> find_sheets(
    std::filesystem::path const& folder, std::vector<input::Value const*> const& names);

/// Every sheet folder right within `folder`, in order of name.
[[nodiscard]] std::vector<std::filesystem::path> all_sheets(std::filesystem::path const& folder);

/// True if `name` fits `pattern`, in which `*` stands for any bytes and `?` for one character.
[[nodiscard]] bool matches(std::string_view name, std::string_view pattern);

}  // namespace mokuhyo::pack
