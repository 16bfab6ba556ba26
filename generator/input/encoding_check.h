#pragma once
// Makes sure that a file is text that YAML can be, and names the encoding of one that is not.

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::input {

/// Adds `bytes` to `sources` under the name `path`, without a byte order mark. Errors: the text is
/// UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP, or has bytes that are no UTF-8.
[[nodiscard]] Result<SourceFile const*> add_text(std::filesystem::path const& path,
                                                 std::string bytes, Sources& sources);

/// Whether characters that turn the direction of writing (U+202E) may stand in a text.
enum class DirectionControls { refused, kept };

/// Whether YAML allows a character (YAML 1.2.2, 5.1: no controls) and `controls` does.
[[nodiscard]] bool is_allowed(char32_t c, DirectionControls controls);

/// The first character that is not allowed, as an error.
/// yaml-cpp would take U+0004 for the end of the file and drop what follows.
[[nodiscard]] std::optional<Diagnostic> find_forbidden_character(SourceFile const& file,
                                                                 DirectionControls controls);

}  // namespace mokuhyo::input
