#pragma once
// Packs of any size to measure with: the six sample sheets again and again with varied text.

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace mokuhyo::bench {

/// `yaml` with other words in its values, number by number: as long, of the same classes of
/// characters, and nearly without a text that stands in another number's. Number 0 is as it was.
[[nodiscard]] std::string varied(std::string_view yaml, std::size_t number);

/// Writes a pack of `sheets` sheets into `folder`; always the same for the same number.
void write_pack(std::filesystem::path const& folder, std::size_t sheets);

/// What is rendered to measure `sheets` sheets: the first sample, the six, or a pack in `folder`
/// that is written there.
[[nodiscard]] std::filesystem::path pack_of(std::size_t sheets,
                                            std::filesystem::path const& folder);

}  // namespace mokuhyo::bench
