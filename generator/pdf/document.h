#pragma once
// Writes a laid-out document as PDF bytes.

#include "base/result.h"
#include "font/library.h"
#include "frame/frame.h"

#include <string>

namespace mokuhyo::pdf {

/// The whole file. The same document, fonts and version give the same bytes.
[[nodiscard]] Result<std::string> write(frame::Document const& document,
                                        font::Library const& fonts);

}  // namespace mokuhyo::pdf
