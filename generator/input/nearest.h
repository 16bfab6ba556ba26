#pragma once
// Finds what a user may have meant by a misspelt name.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::input {

/// The candidate with the smallest edit distance (in characters, transpositions count one; widths
/// and capitals of letters do not count) to
/// `name`, if that is at most a third of the longer name's length, else nothing.
[[nodiscard]] std::optional<std::string> nearest(std::string_view name,
                                                 std::vector<std::string> const& candidates);

}  // namespace mokuhyo::input
