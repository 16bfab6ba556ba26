#pragma once
// Reads how cells, columns and grids look.

#include "form/node.h"
#include "form/style.h"

namespace mokuhyo::form {

/// The keys size, align, vertical-align, writing, tint, bold, phrase-breaks, condense, shrink and
/// diagonal, where given, over `style`.
[[nodiscard]] CellStyle read_cell_style(Keys& keys, CellStyle style);

[[nodiscard]] Align read_align(Node node);

[[nodiscard]] VerticalAlign read_vertical_align(Node node);

/// Where a block stands on its line: start, center or end.
[[nodiscard]] Align read_place(Node node);

/// auto, 2fr, 12mm, 3em, or {min: 4em, max: 30mm}.
[[nodiscard]] ColumnWidth read_column_width(Node node);

/// Reports a table or grid without columns.
void refuse_no_columns(Node node);

/// {outline: 0.4mm, inside: {thickness: 0.12mm, pattern: dotted}, groups: 0.25mm}
[[nodiscard]] RuleStyle read_rules(Node node);

}  // namespace mokuhyo::form
