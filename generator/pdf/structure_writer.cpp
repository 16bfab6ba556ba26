#include "pdf/structure_writer.h"

#include "pdf/roles.h"

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

// Of bytes for the entries of an element.
constexpr std::size_t usual_room = 200;

std::string_view scope_name(Scope scope) {
  switch (scope) {
    case Scope::none: return "";
    case Scope::column: return "Column";
    case Scope::row: return "Row";
    case Scope::both: return "Both";
  }
  internal_error("no such scope");
}

/// The identifier of a heading that cells refer to, by its number among all elements: a string with
/// leading zeros, so that the identifiers sort as the elements do. Seven digits are enough: PDF/A
/// allows 8,388,607 objects in all (ISO 19005-2, 6.1.13).
std::string heading_id(std::int64_t number) {
  auto const digits = std::to_string(number);
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

/// Scope and spans of a cell (14.8.5.7).
Dictionary table_attributes(Element const& element) {
  Dictionary attributes;
  if (element.scope != Scope::none) attributes.name("Scope", scope_name(element.scope));
  if (element.row_span != 1) attributes.integer("RowSpan", element.row_span);
  if (element.column_span != 1) attributes.integer("ColSpan", element.column_span);
  return attributes;
}

void add_texts(Dictionary& entries, Element const& element) {
  if (!element.title.empty()) entries.text("T", element.title);
  if (!element.alternate.empty()) entries.text("Alt", element.alternate);
  if (!element.actual_text.empty()) entries.text("ActualText", element.actual_text);
}

/// The elements of a part by their numbers.
struct PartNumbers {
  Ref root, document;       // of the whole
  Ref first;                // below the root of the part; the others follow
  std::int64_t before = 0;  // elements of other parts

  [[nodiscard]] Ref of(ElementId id) const {
    if (id == frame::artifact) return root;
    return id.index == 0 ? document : Ref{first.number + static_cast<std::uint32_t>(id.index) - 1};
  }
  [[nodiscard]] std::string heading(ElementId id) const { return heading_id(before + id.index); }
};

class PartWriter {
 public:
  PartWriter(HaruDocument& file, frame::StructureTree const& tree, TaggedContent const& content,
             PartNumbers numbers)
      : m_file(file),
        m_tree(tree),
        m_content(content),
        m_numbers(numbers),
        m_headings(referred_headings(tree)) {}

  /// Writes all elements but the root, whose kids are added to those of the whole.
  void write(Array& document_kids) const;
  void add_parents(TreeWriter& parents, std::int64_t key) const;
  void add_headings(TreeWriter& headings) const;

 private:
  void write_element(ElementId id, std::vector<Kid> const& kids) const;
  void add_attributes(Dictionary& entries, Element const& element) const;
  [[nodiscard]] Array kids_array(std::vector<Kid> const& kids, Ref own_page) const;
  void append(Array& kids, Kid const& kid, Ref own_page) const;
  void append(Array& kids, Mark const& mark, Ref own_page) const;
  void append(Array& kids, LinkAnnotation const& link) const;
  [[nodiscard]] Ref page_of(std::vector<Kid> const& kids) const;

  HaruDocument& m_file;
  frame::StructureTree const& m_tree;
  TaggedContent const& m_content;
  PartNumbers m_numbers;
  std::vector<ElementId> m_headings;
};

void PartWriter::write(Array& document_kids) const {
  auto const kids = kids_in_reading_order(m_tree, m_content.marks, m_content.links);
  for (auto const& kid : kids.front()) append(document_kids, kid, {});
  for (std::size_t i = 1; i < kids.size(); ++i)
    write_element({static_cast<std::int32_t>(i)}, kids[i]);
}

void PartWriter::write_element(ElementId id, std::vector<Kid> const& kids) const {
  auto const& element = m_tree.at(id);
  Dictionary entries;
  entries.reserve(usual_room);
  entries.name("S", structure_type(element.role)).ref("P", m_numbers.of(element.parent));
  auto const page = page_of(kids);
  if (page != Ref{}) entries.ref("Pg", page);
  auto const array = kids_array(kids, page);
  if (kids.size() == 1) entries.raw("K", array.elements());
  if (kids.size() > 1) entries.array("K", array);
  if (std::binary_search(m_headings.begin(), m_headings.end(), id))
    entries.raw("ID", m_numbers.heading(id));
  add_attributes(entries, element);
  add_texts(entries, element);
  m_file.fill(m_numbers.of(id), entries);
}

void PartWriter::add_attributes(Dictionary& entries, Element const& element) const {
  auto of_table = table_attributes(element);
  Array headers;
  for (auto const id : element.headers) headers.raw(m_numbers.heading(id));
  if (!headers.empty()) of_table.array("Headers", headers);
  if (!of_table.empty()) {
    entries.raw("A", "<</O/Table" + of_table.entries() + ">>");
  } else if (element.role == Role::list) {
    // Labels are text of the author's (ISO 14289-1, 7.6; ISO 32000-1, 14.8.5.5).
    entries.raw("A", "<</O/List/ListNumbering/None>>");
  }
}

/// The page of an element is that of its first own mark; marks there are bare numbers.
Ref PartWriter::page_of(std::vector<Kid> const& kids) const {
  for (auto const& kid : kids) {
    if (auto const* mark = std::get_if<Mark>(&kid)) return m_content.pages[mark->page];
  }
  return {};
}

Array PartWriter::kids_array(std::vector<Kid> const& kids, Ref own_page) const {
  Array array;
  for (auto const& kid : kids) append(array, kid, own_page);
  return array;
}

void PartWriter::append(Array& kids, Kid const& kid, Ref own_page) const {
  if (auto const* mark = std::get_if<Mark>(&kid)) {
    append(kids, *mark, own_page);
  } else if (auto const* link = std::get_if<LinkKid>(&kid)) {
    append(kids, m_content.links[link->index]);
  } else {
    kids.ref(m_numbers.of(std::get<ElementId>(kid)));
  }
}

void PartWriter::append(Array& kids, Mark const& mark, Ref own_page) const {
  auto const mcid = static_cast<std::int64_t>(mark.mcid);
  auto const page = m_content.pages[mark.page];
  if (page == own_page) {
    kids.integer(mcid);
  } else {
    kids.dictionary(Dictionary().name("Type", "MCR").ref("Pg", page).integer("MCID", mcid));
  }
}

/// ISO 32000-1, 14.7.4.3.
void PartWriter::append(Array& kids, LinkAnnotation const& link) const {
  kids.dictionary(Dictionary()
                      .name("Type", "OBJR")
                      .ref("Pg", m_content.pages[link.page])
                      .ref("Obj", link.annotation));
}

void PartWriter::add_parents(TreeWriter& parents, std::int64_t key) const {
  for (auto const& marks : m_content.marks) {
    Array of_page;
    for (auto const id : marks) of_page.ref(m_numbers.of(id));
    parents.add({std::to_string(key++), of_page.str()});
  }
  for (auto const& link : m_content.links)
    parents.add({std::to_string(key++), Array().ref(m_numbers.of(link.element)).elements()});
}

void PartWriter::add_headings(TreeWriter& headings) const {
  for (auto const id : m_headings)
    headings.add({m_numbers.heading(id), Array().ref(m_numbers.of(id)).elements()});
}

}  // namespace

StructureWriter::StructureWriter(HaruDocument& file)
    : m_file(file),
      m_root(file.reserve()),
      m_document(file.reserve()),
      m_parents(file, TreeKind::numbers),
      m_headings(file, TreeKind::names) {}

std::int64_t StructureWriter::add(frame::StructureTree const& tree, TaggedContent const& content,
                                  Side side) {
  auto const elements = static_cast<std::uint32_t>(tree.size() - 1);
  PartWriter const part(m_file, tree, content,
                        {m_root, m_document, m_file.reserve(elements), m_elements});
  part.write(side == Side::front ? m_front_kids : m_back_kids);
  auto const key = m_keys;
  part.add_parents(m_parents, key);
  part.add_headings(m_headings);
  m_elements += elements;
  m_keys += static_cast<std::int64_t>(content.pages.size() + content.links.size());
  return key;
}

Ref StructureWriter::finish() {
  m_file.fill(m_document,
              Dictionary()
                  .name("S", structure_type(Role::document))
                  .ref("P", m_root)
                  .array("K", Array().raw(m_front_kids.elements()).raw(m_back_kids.elements())));
  Dictionary root;
  root.name("Type", "StructTreeRoot")
      .ref("K", m_document)
      .ref("ParentTree", m_parents.finish())
      .integer("ParentTreeNextKey", m_keys);
  if (!m_headings.empty()) root.ref("IDTree", m_headings.finish());
  m_file.fill(m_root, root);
  return m_root;
}

}  // namespace mokuhyo::pdf
