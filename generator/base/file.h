#pragma once
// Reading files whole and writing them whole. A file appears under its name only when all of it
// is on the disk.

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace mokuhyo {

/// The bytes of a regular file of at most `limit` bytes. Errors: it is not there, is no regular
/// file, is too large or cannot be read; they carry the path.
[[nodiscard]] Result<std::string> read_file(std::filesystem::path const& path, std::size_t limit);

/// Whether a file is flushed to disk before it gets its name, or by the caller with others.
enum class Flush { now, later };

/// Puts `bytes` at `path`: a temporary file in the same folder, flushed to disk, then renamed.
/// On failure what stood at `path` is untouched and no temporary file is left. Errors are the
/// machine's (machine_fault). Missing parent folders are made.
[[nodiscard]] Diagnostics write_file(std::filesystem::path const& path, std::string_view bytes,
                                     Flush flush = Flush::now);

/// A diagnostic about a path, not about a place in a text.
[[nodiscard]] Diagnostic path_error(std::filesystem::path const& path, Message message,
                                    Message hint = {});

}  // namespace mokuhyo
