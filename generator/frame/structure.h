#pragma once
// The logical structure of a document (ISO 32000-1, 14.7): what the pages mean, in reading order.
// It is built from the form, not from the pages.

#include "base/source.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mokuhyo::frame {

/// Standard structure types (ISO 32000-1, 14.8.4).
enum class Role {
  document,
  section,
  heading1,
  heading2,
  paragraph,
  span,
  table,
  table_head,
  table_body,
  table_row,
  table_heading,
  table_data,
  list,
  list_item,
  label,
  list_body,
  reference,
  link,
  ruby,
  ruby_base,
  ruby_text,
  figure,
  contents,
  contents_item
};

enum class Scope { none, column, row, both };

/// Index of an element in its tree; `artifact` marks what belongs to no element.
struct ElementId {
  std::int32_t index = -1;
  auto operator<=>(ElementId const&) const = default;
};
inline constexpr ElementId artifact{-1};

struct Element {
  Role role = Role::document;
  ElementId parent = artifact;      // artifact for the root only
  std::vector<ElementId> children;  // in reading order
  Scope scope = Scope::none;        // of a table_heading
  int row_span = 1, column_span = 1;
  std::vector<ElementId> headers;  // the headings of a table_data cell
  std::string target;              // of a link that leads out: its URI
  std::string alternate;           // Alt: what it means in words
  std::string actual_text;         // ActualText: what it stands for as text
  std::string title;
  Span span;  // where the user wrote it
};

/// Where the elements of a tree are after it was appended to another.
struct ElementShift {
  std::int32_t by = 0;

  [[nodiscard]] ElementId of(ElementId id) const {
    // What is furniture stays so, and the roots are one.
    return id.index > 0 ? ElementId{id.index + by} : id;
  }
};

class StructureTree {
 public:
  /// Makes the root (Role::document).
  StructureTree();

  [[nodiscard]] ElementId root() const { return {0}; }
  /// Appends a new element as the last child of `parent`.
  ElementId add(ElementId parent, Role role);
  /// Takes over the elements of `other`; those below its root come last below this one's.
  ElementShift append(StructureTree other);
  [[nodiscard]] Element& at(ElementId id);
  [[nodiscard]] Element const& at(ElementId id) const;
  [[nodiscard]] std::size_t size() const { return m_elements.size(); }

 private:
  /// The place of `id`, which must be an element of this tree.
  [[nodiscard]] std::size_t index_of(ElementId id) const;

  std::vector<Element> m_elements;
};

}  // namespace mokuhyo::frame
