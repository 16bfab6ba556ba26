#pragma once
// Where everything on the pages was written: the way from a place on the page to a place in a file,
// made of a display list.

#include "frame/frame.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mokuhyo::preview {

/// A run of text in a source file. Columns are counted in characters; the end is exclusive.
struct SourcePlace {
  std::string path;  // empty for what nobody wrote
  Position begin, end;
};

/// A cell of a table, or a text outside tables, on its page.
struct MappedCell {
  Rect rect;
  bool is_heading = false;  // of a row, a column or the sheet
  std::string label;  // the headings that it stands under, outermost first [指標 › 目標]
  std::string text;   // of the part that is on this page
  int table = 0;      // of the document, from 1; 0 outside tables
  int row = 0, column = 0;  // of the table, from 0
  SourcePlace place;
};

struct MappedPage {
  Size size;
  std::string sheet;        // the source that its sheet begins with; empty for other pages
  std::size_t content = 0;  // equal for pages that look the same
  std::vector<MappedCell> cells;
};

/// The pages of `document`, whose sources must still be there. What is returned needs them no more.
[[nodiscard]] std::vector<MappedPage> map_pages(frame::Document const& document);

[[nodiscard]] SourcePlace place_of(Span span);

}  // namespace mokuhyo::preview
