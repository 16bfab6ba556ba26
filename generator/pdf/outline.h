#pragma once
// Bookmarks (ISO 32000-1, 12.3.3).

#include "frame/frame.h"
#include "pdf/haru.h"
#include "pdf/places.h"

#include <vector>

namespace mokuhyo::pdf {

/// Writes `outline`, which has an entry, for a file of `pages`; gives its root for the catalogue.
[[nodiscard]] Ref write_outline(HaruDocument& file, std::vector<frame::OutlineEntry> const& outline,
                                std::vector<WrittenPage> const& pages);

}  // namespace mokuhyo::pdf
