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

/// The error for the line around `offset`, which fits no open level.
[[nodiscard]] Diagnostic unfitting_line(SourceFile const& file, std::size_t offset);

/// A warning if a comment without a blank after its # stands right behind `end`: what a value says
/// there is lost. [目標: #1 窓口]
[[nodiscard]] std::optional<Diagnostic> find_lost_text(SourceFile const& file, std::size_t end);

/// The error for a plain value at `begin` that is a full-width bar, where lines of text follow.
[[nodiscard]] std::optional<Diagnostic> find_full_width_bar(SourceFile const& file,
                                                            std::size_t begin);

/// The errors for a quote or bracket at `offset` that nothing closes.
[[nodiscard]] Diagnostic unclosed_quote(SourceFile const& file, std::size_t offset);
[[nodiscard]] Diagnostic unclosed_bracket(SourceFile const& file, std::size_t offset);

/// The place of a diagnostic, grown to whole characters and ended where the file ends: yaml-cpp
/// counts bytes, and stops within characters of tags.
[[nodiscard]] Span of_whole_characters(Span span);

}  // namespace mokuhyo::input
