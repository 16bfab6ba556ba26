#pragma once
// Lengths one after the other.

#include "base/length.h"

#include <numeric>
#include <vector>

namespace mokuhyo::layout {

[[nodiscard]] inline Length sum(std::vector<Length> const& lengths) {
  return std::accumulate(lengths.begin(), lengths.end(), Length{});
}
[[nodiscard]] inline Em sum(std::vector<Em> const& lengths) {
  return std::accumulate(lengths.begin(), lengths.end(), Em{});
}

}  // namespace mokuhyo::layout
