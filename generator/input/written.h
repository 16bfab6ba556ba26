#pragma once
// How a scalar stands in the source: yaml-cpp tells only where a node begins, with its tag and
// anchor, and not where it ends.

#include "input/value.h"

#include <cstddef>
#include <string_view>

namespace mokuhyo::input {

/// The bytes a scalar takes, quotes and block header included, tag and anchor left out.
struct Written {
  ScalarStyle style = ScalarStyle::plain;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool closed = true;  // false for a quoted scalar that reaches the end of the file
};

/// The scalar with value `text` whose node begins at `offset`.
[[nodiscard]] Written find_written(std::string_view source, std::size_t offset,
                                   std::string_view text);

/// The place just after the last byte in [from, to) that is neither blank nor part of a comment,
/// or `from`: where an empty value stands that yaml-cpp reports at the next token.
[[nodiscard]] std::size_t after_last_indicator(std::string_view source, std::size_t from,
                                               std::size_t to);

/// The word at `offset` that yaml-cpp takes for null though a user typed it [~, null], or empty.
[[nodiscard]] std::string_view null_word(std::string_view source, std::size_t offset);

}  // namespace mokuhyo::input
