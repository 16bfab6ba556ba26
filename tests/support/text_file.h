#pragma once
// Files of the tests: reading them, and comparing with what is expected of them.

#include <filesystem>
#include <string>

namespace mokuhyo::support {

/// The whole file; throws std::runtime_error if it cannot be read.
[[nodiscard]] std::string read_text(std::filesystem::path const& path);

/// True when MOKUHYO_UPDATE=1: golden tests then write what they got instead of comparing.
[[nodiscard]] bool updating();

/// Compares `actual` with the file at `path`: empty when equal, else the first lines that differ.
/// When updating, writes the file and gives empty.
[[nodiscard]] std::string compare_with_golden(std::filesystem::path const& path,
                                              std::string const& actual);

}  // namespace mokuhyo::support
