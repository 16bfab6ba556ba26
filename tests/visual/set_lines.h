#pragma once
// The lines of text of a finished PDF, as MuPDF finds their glyphs on its pages.

#include <string>
#include <vector>

namespace mokuhyo::visual {

/// A line of a paragraph. The paragraph goes on where it neither begins nor ends.
struct SetLine {
  std::u32string text;  // without blanks at its ends
  bool is_vertical = false;
  bool begins_paragraph = true, ends_paragraph = true;
};

/// All lines in the order of the pages' content: marked content makes a paragraph, readings of ruby
/// left aside, and so does what goes on beside it on the same line.
[[nodiscard]] std::vector<SetLine> set_lines(std::string const& pdf);

}  // namespace mokuhyo::visual
