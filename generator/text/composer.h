#pragma once
// From a text to its measured clusters: the steps of shaping in their order.

#include "base/result.h"
#include "font/library.h"
#include "text/measured.h"
#include "text/paragraph.h"

namespace mokuhyo::text {

/// Errors and warnings are those of `shape`.
[[nodiscard]] Result<Measured> compose(StyledText const& text, ParagraphStyle const& style,
                                       font::Library const& fonts, Span span);

}  // namespace mokuhyo::text
