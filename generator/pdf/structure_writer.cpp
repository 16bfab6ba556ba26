#include "pdf/structure_writer.h"

#include "pdf/roles.h"
#include "pdf/tree.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace mokuhyo::pdf {
namespace {

using frame::Element;
using frame::ElementId;
using frame::Role;
using frame::Scope;

std::size_t place_in_tree(ElementId id) { return static_cast<std::size_t>(id.index); }

std::string_view scope_name(Scope scope) {
  switch (scope) {
    case Scope::none: return "";
    case Scope::column: return "Column";
    case Scope::row: return "Row";
    case Scope::both: return "Both";
  }
  internal_error("no such scope");
}

/// The identifier of a heading that cells refer to, as a string with leading zeros, so that the
/// identifiers sort as the elements do.
std::string heading_id(ElementId id) {
  auto const digits = std::to_string(id.index);
  std::string text = "(0000000)";
  text.replace(8 - std::min<std::size_t>(7, digits.size()), digits.size(), digits);
  return text;
}

/// All headings that some cell refers to, ascending.
std::vector<ElementId> referred_headings(frame::StructureTree const& tree) {
  std::vector<ElementId> headings;
  for (std::size_t i = 0; i < tree.size(); ++i) {
    auto const& of_cell = tree.at({static_cast<std::int32_t>(i)}).headers;
    headings.insert(headings.end(), of_cell.begin(), of_cell.end());
  }
  std::sort(headings.begin(), headings.end());
  headings.erase(std::unique(headings.begin(), headings.end()), headings.end());
  return headings;
}

/// Scope, spans and headings of a cell (14.8.5.7).
Dictionary table_attributes(Element const& element) {
  Dictionary attributes;
  if (element.scope != Scope::none) attributes.name("Scope", scope_name(element.scope));
  if (element.row_span != 1) attributes.integer("RowSpan", element.row_span);
  if (element.column_span != 1) attributes.integer("ColSpan", element.column_span);
  Array headers;
  for (auto const id : element.headers) headers.raw(heading_id(id));
  if (!headers.empty()) attributes.array("Headers", headers);
  return attributes;
}

void add_attributes(Dictionary& entries, Element const& element) {
  auto const of_table = table_attributes(element);
  if (!of_table.empty()) {
    entries.raw("A", "<</O/Table" + of_table.entries() + ">>");
  } else if (element.role == Role::list) {
    // Labels are text of the author's (ISO 14289-1, 7.6; ISO 32000-1, 14.8.5.5).
    entries.raw("A", "<</O/List/ListNumbering/None>>");
  }
}

void add_texts(Dictionary& entries, Element const& element) {
  if (!element.title.empty()) entries.text("T", element.title);
  if (!element.alternate.empty()) entries.text("Alt", element.alternate);
  if (!element.actual_text.empty()) entries.text("ActualText", element.actual_text);
}

class StructureWriter {
 public:
  StructureWriter(HaruDocument& file, frame::StructureTree const& tree,
                  TaggedContent const& content)
      : m_file(file), m_tree(tree), m_content(content), m_headings(referred_headings(tree)) {
    for (std::size_t i = 0; i < tree.size(); ++i) m_elements.push_back(file.reserve());
  }

  Ref write();

 private:
  void write_element(ElementId id, std::vector<Kid> const& kids, Ref root);
  [[nodiscard]] std::string kids_text(std::vector<Kid> const& kids, Ref own_page) const;
  void append(Array& kids, Mark const& mark, Ref own_page) const;
  void append(Array& kids, LinkAnnotation const& link) const;
  [[nodiscard]] Ref page_of(std::vector<Kid> const& kids) const;
  Ref write_parent_tree();
  Ref write_id_tree();
  [[nodiscard]] Ref ref(ElementId id) const { return m_elements[place_in_tree(id)]; }

  HaruDocument& m_file;
  frame::StructureTree const& m_tree;
  TaggedContent const& m_content;
  std::vector<ElementId> m_headings;
  std::vector<Ref> m_elements;
};

Ref StructureWriter::write() {
  auto const root = m_file.reserve();
  auto const kids = kids_in_reading_order(m_tree, m_content.marks, m_content.links);
  for (std::size_t i = 0; i < kids.size(); ++i) {
    write_element({static_cast<std::int32_t>(i)}, kids[i], root);
  }
  Dictionary entries;
  entries.name("Type", "StructTreeRoot")
      .ref("K", ref(m_tree.root()))
      .ref("ParentTree", write_parent_tree())
      .integer("ParentTreeNextKey",
               static_cast<std::int64_t>(m_content.marks.size() + m_content.links.size()));
  if (!m_headings.empty()) entries.ref("IDTree", write_id_tree());
  m_file.fill(root, entries);
  return root;
}

void StructureWriter::write_element(ElementId id, std::vector<Kid> const& kids, Ref root) {
  auto const& element = m_tree.at(id);
  Dictionary entries;
  entries.name("S", structure_type(element.role))
      .ref("P", element.parent == frame::artifact ? root : ref(element.parent));
  auto const page = page_of(kids);
  if (page != Ref{}) entries.ref("Pg", page);
  if (!kids.empty()) entries.raw("K", kids_text(kids, page));
  if (std::binary_search(m_headings.begin(), m_headings.end(), id)) {
    entries.raw("ID", heading_id(id));
  }
  add_attributes(entries, element);
  add_texts(entries, element);
  m_file.fill(ref(id), entries);
}

/// The page of an element is that of its first own mark; marks there are bare numbers.
Ref StructureWriter::page_of(std::vector<Kid> const& kids) const {
  for (auto const& kid : kids) {
    if (auto const* mark = std::get_if<Mark>(&kid)) return m_content.pages[mark->page];
  }
  return {};
}

std::string StructureWriter::kids_text(std::vector<Kid> const& kids, Ref own_page) const {
  Array array;
  for (auto const& kid : kids) {
    if (auto const* mark = std::get_if<Mark>(&kid)) {
      append(array, *mark, own_page);
    } else if (auto const* link = std::get_if<LinkKid>(&kid)) {
      append(array, m_content.links[link->index]);
    } else {
      array.ref(ref(std::get<ElementId>(kid)));
    }
  }
  return kids.size() == 1 ? array.elements() : array.str();
}

void StructureWriter::append(Array& kids, Mark const& mark, Ref own_page) const {
  auto const mcid = static_cast<std::int64_t>(mark.mcid);
  auto const page = m_content.pages[mark.page];
  if (page == own_page) {
    kids.integer(mcid);
  } else {
    kids.raw(Dictionary().name("Type", "MCR").ref("Pg", page).integer("MCID", mcid).str());
  }
}

/// ISO 32000-1, 14.7.4.3.
void StructureWriter::append(Array& kids, LinkAnnotation const& link) const {
  kids.raw(Dictionary()
               .name("Type", "OBJR")
               .ref("Pg", m_content.pages[link.page])
               .ref("Obj", link.annotation)
               .str());
}

Ref StructureWriter::write_parent_tree() {
  std::vector<TreeEntry> entries;
  for (auto const& marks : m_content.marks) {
    Array parents;
    for (auto const id : marks) parents.ref(ref(id));
    entries.push_back({std::to_string(entries.size()), parents.str()});
  }
  for (auto const& link : m_content.links) {
    entries.push_back({std::to_string(entries.size()), Array().ref(ref(link.element)).elements()});
  }
  return write_tree(m_file, TreeKind::numbers, entries);
}

Ref StructureWriter::write_id_tree() {
  std::vector<TreeEntry> entries;
  for (auto const id : m_headings) {
    std::string value;
    append_ref(value, ref(id));
    entries.push_back({heading_id(id), std::move(value)});
  }
  return write_tree(m_file, TreeKind::names, entries);
}

}  // namespace

Ref write_structure(HaruDocument& file, frame::StructureTree const& tree,
                    TaggedContent const& content) {
  return StructureWriter(file, tree, content).write();
}

}  // namespace mokuhyo::pdf
