#pragma once
// Tells whether two pages look the same, so that a browser draws again only what has changed.

#include "frame/frame.h"

#include <cstdint>

namespace mokuhyo::preview {

/// A number that is the same for pages that look the same, and else is another in all but one of
/// 2^64 cases. Not for storage: it may be another in another version of the program.
[[nodiscard]] std::uint64_t content_of(frame::Page const& page);

}  // namespace mokuhyo::preview
