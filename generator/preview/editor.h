#pragma once
// Opens a place of a source in the editor that the user named when the preview was started.

#include "preview/page_map.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::preview {

/// The words of a command as a shell would part them: at blanks, but not within '…' or "…".
[[nodiscard]] std::vector<std::string> words_of(std::string_view command);

/// The words with {file}, {line} and {column} replaced. Nothing of what a file's name holds can
/// become a word of its own.
[[nodiscard]] std::vector<std::string> fill_in(std::vector<std::string> words,
                                               std::string const& file, Position at);

/// Starts a program without a shell and without waiting for it; false if it cannot be started.
[[nodiscard]] bool start(std::vector<std::string> const& words);

}  // namespace mokuhyo::preview
