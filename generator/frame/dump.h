#pragma once
// A document as text, for golden tests and for `--explain`: one line an item, lengths in points.

#include "frame/frame.h"

#include <string>

namespace mokuhyo::frame {

[[nodiscard]] std::string dump(Document const& document);

}  // namespace mokuhyo::frame
