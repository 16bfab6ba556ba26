#pragma once
// Values that go on over several lines, where YAML does what few authors expect.

#include "base/diagnostic.h"
#include "input/written.h"

#include <cstddef>
#include <optional>

namespace mokuhyo::input {

/// An error if a line of a plain or quoted value begins no deeper than `column` (in bytes), that of
/// its key: a quote was forgotten, most likely (YAML 1.2.2, 7.3: such lines must be indented).
[[nodiscard]] std::optional<Diagnostic> find_shallow_line(SourceFile const& file,
                                                          Written const& written,
                                                          std::size_t column);

/// A warning if two lines of a plain or quoted value meet between Japanese characters: YAML puts a
/// blank there (YAML 1.2.2, 6.5), where the author wants a line break or nothing.
[[nodiscard]] std::optional<Diagnostic> find_blank_between_lines(SourceFile const& file,
                                                                 Written const& written);

/// A warning if a line of a plain value begins like an item of a list: the line that the value
/// begins in was to be one too.
[[nodiscard]] std::optional<Diagnostic> find_swallowed_item(SourceFile const& file,
                                                            Written const& written);

}  // namespace mokuhyo::input
