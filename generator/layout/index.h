#pragma once
// Rows, columns and cells are counted in ints, as forms count them; containers want std::size_t.

#include <cstddef>

namespace mokuhyo::layout {

/// `i`, which must not be negative, as a place in a container.
[[nodiscard]] constexpr std::size_t at(int i) { return static_cast<std::size_t>(i); }

}  // namespace mokuhyo::layout
