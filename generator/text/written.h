#pragma once
// A paragraph's text and where it was written, for messages about a part of it.

#include "base/source.h"
#include "text/markup.h"

#include <string_view>

namespace mokuhyo::text {

struct Written {
  std::string_view text;
  Span span;

  /// Where a part of the text stands, if the text stands in the file as it was typed; else the span
  /// of the whole.
  [[nodiscard]] Span place(ByteRange part) const;
};

}  // namespace mokuhyo::text
