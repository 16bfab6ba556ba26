#pragma once
// Finds what an index of a pack lists (指標索引): the cells of one column of its sheets' tables.

#include "base/result.h"
#include "form/form.h"
#include "frame/frame.h"

#include <string>
#include <vector>

namespace mokuhyo::pack {

struct IndexTerm {
  std::string text;
  std::size_t sheet = 0;     // index of its form
  frame::Destination place;  // in the document of the sheets
};

/// The sheets of a pack as they are laid out.
struct LaidOutSheets {
  std::vector<form::Form> const& forms;
  frame::Document const& document;
  std::vector<std::size_t> const& first_pages;  // of each form
};

/// What stands below the heading `column` on all sheets, in the order of a Japanese index. An error
/// at `span`, with the nearest heading, if no sheet has such a column.
[[nodiscard]] Result<std::vector<IndexTerm>> find_terms(LaidOutSheets const& sheets,
                                                        std::string const& column, Span span);

}  // namespace mokuhyo::pack
