#pragma once
// A laid-out document in the words of tree.js: what every reader is expected to find in its PDF.

#include "frame/frame.h"

#include <string>

namespace mokuhyo::readers {

/// What a reader can tell: scopes, spans, headings and words of elements; their text; and whether
/// it shows the whole tree or, one after the other, what each page holds of it.
struct Sight {
  bool attributes = false, text = false, by_page = false;
};

[[nodiscard]] std::string tree(frame::Document const& document, Sight sight);
/// Bookmarks, one a line.
[[nodiscard]] std::string outline(frame::Document const& document);
/// All text of each page in the order of painting.
[[nodiscard]] std::string pages(frame::Document const& document);

}  // namespace mokuhyo::readers
