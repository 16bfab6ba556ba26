#pragma once
// Finds what an index of a pack lists (指標索引): the cells of one column of its sheets' tables.

#include "base/result.h"
#include "form/form.h"
#include "frame/frame.h"

#include <set>
#include <string>
#include <vector>

namespace mokuhyo::pack {

struct IndexTerm {
  std::string text;
  std::size_t sheet = 0;     // index of its form
  frame::Destination place;  // in the document of the sheets
};

/// Looks through the sheets of a pack, one after the other.
class TermFinder {
 public:
  /// Terms stand below the heading `column`.
  explicit TermFinder(std::string const& column);

  /// The next sheet: its form, its pages and how many the sheets before it have.
  void look_at(form::Form const& form, std::vector<frame::Page> const& pages, std::size_t before);
  /// What was found, in the order of a Japanese index. An error at `span`, with the nearest
  /// heading, if no sheet has such a column.
  [[nodiscard]] Result<std::vector<IndexTerm>> finish(Span span) &&;

 private:
  using Cells = std::vector<form::Cell const*>;

  /// Those below the heading.
  [[nodiscard]] Cells terms_of(form::Form const& form);
  void add_terms(form::Grid const& grid, Cells& terms);

  std::string m_column;
  std::size_t m_sheets = 0;          // that were looked at
  std::set<std::string> m_headings;  // that were seen
  std::vector<IndexTerm> m_terms;
};

}  // namespace mokuhyo::pack
