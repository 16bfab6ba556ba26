#pragma once
// Recognises slips of the pen that Japanese input methods and word processors cause, so that the
// message can name them instead of what YAML makes of them.

#include "base/diagnostic.h"

#include <cstddef>
#include <optional>

namespace mokuhyo::input {

/// What is wrong with the line around `offset`, if it is one of these: a full-width blank or a tab
/// before its first word; a full-width colon after a key; no blank after the colon.
[[nodiscard]] std::optional<Diagnostic> find_slip(SourceFile const& file, std::size_t offset);

/// The errors for a quote or bracket at `offset` that nothing closes.
[[nodiscard]] Diagnostic unclosed_quote(SourceFile const& file, std::size_t offset);
[[nodiscard]] Diagnostic unclosed_bracket(SourceFile const& file, std::size_t offset);

}  // namespace mokuhyo::input
