#pragma once
// Which parts of a text are set in a look of their own.

#include "base/result.h"
#include "text/cluster.h"
#include "text/markup.h"
#include "text/paragraph.h"
#include "text/written.h"

#include <span>
#include <vector>

namespace mokuhyo::text {

/// The looks that are written in the text. Errors: those that the style does not have.
[[nodiscard]] Result<std::vector<StyledRange>> find_looks(Written written, Markup const& markup,
                                                          std::vector<Look> const& looks);

/// Gives each cluster the style and weight of the range that it begins in, if it begins in one.
[[nodiscard]] Clusters with_looks(Clusters clusters, std::span<StyledRange const> ranges);

}  // namespace mokuhyo::text
