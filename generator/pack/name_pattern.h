#pragma once
// Patterns for names of files and folders, and what stands under a name.

#include <filesystem>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

/// True if `text` holds `*` or `?`.
[[nodiscard]] bool is_pattern(std::string_view text);

/// True if `name` fits `pattern`, in which `*` stands for any bytes and `?` for one character.
[[nodiscard]] bool matches(std::string_view name, std::string_view pattern);

/// Orders names as people do: runs of digits by their number [1-a, 2-b, 10-c].
[[nodiscard]] bool comes_before(std::string_view name, std::string_view other);

/// What stands in `folder`, in order of name, without hidden entries; empty if it cannot be read.
[[nodiscard]] std::vector<std::filesystem::path> entries_of(std::filesystem::path const& folder);

/// The paths within `folder` that fit `pattern`, component by component, in order of name.
[[nodiscard]] std::vector<std::filesystem::path> expand(std::filesystem::path const& folder,
                                                        std::filesystem::path const& pattern);

}  // namespace mokuhyo::pack
