#pragma once
// The text of a cell as HTML: its lines as paragraphs or list items, ruby as ruby, addresses as
// links.

#include <string>
#include <string_view>

namespace mokuhyo::html {

/// A single line stands alone; of several, those that begin with a list marker [・①(1)] become
/// items of a list, marker included, which may hold lists; the others become paragraphs.
void append_text(std::string& html, std::string_view text);

}  // namespace mokuhyo::html
