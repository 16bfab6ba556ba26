#pragma once
// Where a paragraph may be broken into lines, and how bad each place is.

#include "text/bonds.h"
#include "text/cluster.h"
#include "text/kinsoku.h"

#include <cstdint>
#include <vector>

namespace mokuhyo::text {

/// How willingly a line ends at a place, best first. `address` is after a separator of an
/// address of a page or of mail. `prohibited` is against kinsoku: a line ends
/// there only if nothing else is left. `phrase` and `compound` (between the words of a compound)
/// are told apart from `character` only where the style asks for words or phrases. `impossible` is
/// before a blank, or where nothing would stand in the line.
enum class Cut : std::uint8_t {
  phrase,
  compound,
  character,
  address,
  soft_unit,
  hard_unit,
  prohibited,
  impossible
};

struct CutRules {
  Prohibitions const& prohibitions;
  std::vector<Bond> const& bonds;
  std::size_t marker_length;  // clusters of a list marker at the start, which is never cut off
};

/// cuts[i] is the place before cluster i; cuts[0] is `impossible`. None is better than `character`
/// yet.
[[nodiscard]] std::vector<Cut> find_cuts(Clusters const& clusters, CutRules const& rules);

}  // namespace mokuhyo::text
