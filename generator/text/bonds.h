#pragma once
// Which neighbours belong to one unit that should stay on one line: numbers with sign, grouping
// and unit, codes, Latin words, addresses, paired dashes and dots.

#include "text/cluster.h"

#include <cstdint>
#include <vector>

namespace mokuhyo::text {

/// How firmly two neighbours hold together. An `address` has its turns after a slash or a dot, and
/// a `soft` bond (between a number and its unit, after a hyphen or slash) is the better place to
/// cut when a unit is wider than the line; a `hard` one is also never opened by line adjustment.
enum class Bond : std::uint8_t { none, address, soft, hard };

/// bonds[i] stands between clusters i-1 and i; bonds[0] is none.
[[nodiscard]] std::vector<Bond> find_bonds(Clusters const& clusters);

}  // namespace mokuhyo::text
