#pragma once
// Links to addresses outside, where the text of their elements stands on the pages.

#include "frame/frame.h"

namespace mokuhyo::frame {

/// The document with a link over every line of each element that has a target. Links in the
/// document already are kept.
[[nodiscard]] Document with_address_links(Document document);

}  // namespace mokuhyo::frame
