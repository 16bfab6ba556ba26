#pragma once
// Bookmarks (ISO 32000-1, 12.3.3).

#include "frame/frame.h"
#include "pdf/haru.h"

#include <vector>

namespace mokuhyo::pdf {

/// Writes the outline of `document`, which must have one; gives its root for the catalogue.
[[nodiscard]] Ref write_outline(HaruDocument& file, frame::Document const& document,
                                std::vector<Ref> const& pages);

}  // namespace mokuhyo::pdf
