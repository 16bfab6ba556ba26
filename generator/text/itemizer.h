#pragma once
// Cuts a text into clusters.

#include "text/cluster.h"
#include "text/markup.h"

#include <span>
#include <string_view>

namespace mokuhyo::text {

/// A cluster is a character with all that extends it (UAX 29 GB9: marks, variation selectors,
/// half-width sound marks) and the invisible characters after it. Marks are composed with their
/// base where Unicode has the composite [ハ + ゙ -> バ]; nothing else is changed, so that
/// compatibility ideographs (神 U+FA19) stay what they are. `text` is valid UTF-8; the
/// bytes of `hidden` (ascending) are passed over.
[[nodiscard]] Clusters itemize(std::string_view text, std::span<ByteRange const> hidden = {});

}  // namespace mokuhyo::text
