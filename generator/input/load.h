#pragma once
// Reads YAML files into Values.

#include "base/result.h"
#include "input/encoding_check.h"
#include "input/value.h"

#include <filesystem>
#include <optional>
#include <string>

namespace mokuhyo::input {

/// What is accepted of one file; more is an error that names the limit.
struct Limits {
  std::size_t file_bytes = 16U << 20U;
  std::size_t depth = 64;
  std::size_t nodes = 2'000'000;        // after aliases are followed
  std::size_t text_bytes = 64U << 20U;  // of all scalars, after aliases are followed
  std::size_t scalar_bytes = 1U << 20U;
  std::size_t key_bytes = 1024;
  DirectionControls direction_controls = DirectionControls::refused;
};

/// Reads the file at `path` and adds it to `sources` under the name `path.string()`.
/// Errors: those of read_file; not UTF-8 (UTF-16 and Shift_JIS are named as such); broken YAML;
/// a key twice in one mapping; a key that is no scalar; more than one document; a limit passed.
/// An empty file is an empty mapping.
[[nodiscard]] Result<Value> load_yaml(std::filesystem::path const& path, Sources& sources,
                                      Limits const& limits = {});

/// The same for text that is already in memory; `file` must outlive the value.
[[nodiscard]] Result<Value> parse_yaml(SourceFile const& file, Limits const& limits = {});

/// The two ways in which parse_yaml reads what has no forbidden characters: plain YAML quickly,
/// anything else (nothing, then) carefully. Where both read a file they say the same of it, but for
/// what yaml-cpp does against the standard.
[[nodiscard]] std::optional<Result<Value>> read_quickly(SourceFile const& file,
                                                        Limits const& limits);
[[nodiscard]] Result<Value> read_carefully(SourceFile const& file, Limits const& limits);

}  // namespace mokuhyo::input
