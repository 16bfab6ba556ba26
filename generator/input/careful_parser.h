#pragma once
// Reads any YAML with yaml-cpp, and says what is wrong. The only unit that knows its parser.

#include "input/value_builder.h"

#include <optional>

namespace mokuhyo::input {

/// Gives `builder` the events of `file`; what broke it off is put in words. Throws
/// ValueBuilder::Stop as it comes.
[[nodiscard]] std::optional<Diagnostic> parse_carefully(SourceFile const& file,
                                                        ValueBuilder& builder);

}  // namespace mokuhyo::input
