#pragma once
// Writes the logical structure (ISO 32000-1, 14.7): a tree of elements that point to their marked
// content, and the way back from content to element.

#include "frame/structure.h"
#include "pdf/haru.h"
#include "pdf/links.h"
#include "pdf/reading_order.h"
#include "pdf/side.h"
#include "pdf/tree.h"

#include <cstdint>
#include <vector>

namespace mokuhyo::pdf {

/// What is on the pages of a part. `pages` and `marks` run side by side.
struct TaggedContent {
  std::vector<Ref> pages;
  std::vector<PageMarks> marks;
  std::vector<LinkAnnotation> links;
};

/// Writes the elements part by part, so that none are held.
class StructureWriter {
 public:
  explicit StructureWriter(HaruDocument& file);

  /// Writes the elements of a part; those below its root come below the document's, after the other
  /// parts on `side`. Gives the key of its first page in the parent tree (/StructParents); those of
  /// its other pages follow, and then those of its links.
  [[nodiscard]] std::int64_t add(frame::StructureTree const& tree, TaggedContent const& content,
                                 Side side);
  /// Gives the structure tree root for the catalogue.
  [[nodiscard]] Ref finish();

 private:
  HaruDocument& m_file;
  Ref m_root, m_document;
  Array m_front_kids, m_back_kids;  // of the document
  TreeWriter m_parents, m_headings;
  std::int64_t m_keys = 0;      // in the tree of parents
  std::int64_t m_elements = 0;  // of all parts
};

}  // namespace mokuhyo::pdf
