#pragma once
// What YAML says, free of how it is laid out: comments, blanks, quotes and the order of files do
// not count, the order of keys and items does.

#include "input/value.h"

#include <string>
#include <string_view>

namespace mokuhyo::input {

/// Bytes that are the same for two values if and only if they say the same. Made to be digested,
/// not to be read.
[[nodiscard]] std::string canonical(Value const& value);

/// Appends `text` with its length before it, so that texts side by side cannot be cut elsewhere
/// [ab, c and a, bc].
void append_measured(std::string& bytes, std::string_view text);

}  // namespace mokuhyo::input
