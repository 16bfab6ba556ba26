#include "preview/page_map.h"

#include "preview/page_content.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mokuhyo::preview {
namespace {

using frame::ElementId;
using frame::Role;

bool is_cell(Role role) { return role == Role::table_data || role == Role::table_heading; }

bool holds_text(Role role) {
  return role == Role::heading1 || role == Role::heading2 || role == Role::paragraph ||
         role == Role::list_item;
}

/// What holds a line of text is about as high as its type, most of it above the baseline.
constexpr Ratio ascent{880};

Rect area_of(frame::TextItem const& text) {
  if (text.glyphs.empty()) return {text.origin, {}};
  auto const& last = text.glyphs.back();
  Length const along = at_size(last.position + last.advance, text.size);
  if (text.direction == frame::Direction::horizontal) {
    return {text.origin + Point{{}, -(text.size * ascent)}, {along * text.scaling, text.size}};
  }
  return {text.origin + Point{-(text.size / 2), {}}, {text.size, along}};
}

Rect joined(Rect a, Rect b) {
  Point const top_left{std::min(a.left(), b.left()), std::min(a.top(), b.top())};
  return {
      top_left,
      {std::max(a.right(), b.right()) - top_left.x, std::max(a.bottom(), b.bottom()) - top_left.y}};
}

/// What stands around the elements of a structure tree.
class Surroundings {
 public:
  explicit Surroundings(frame::StructureTree const& tree) : m_tree(tree) {}

  /// The cell that `element` is or lies in; outside tables the outermost element that holds text.
  [[nodiscard]] ElementId holder(ElementId element) const {
    ElementId found = frame::artifact;
    for (; element != frame::artifact; element = m_tree.at(element).parent) {
      auto const role = m_tree.at(element).role;
      if (is_cell(role)) return element;
      if (holds_text(role)) found = element;
    }
    return found;
  }

  [[nodiscard]] std::string sheet(ElementId element) const {
    for (; element != frame::artifact; element = m_tree.at(element).parent) {
      auto const& at = m_tree.at(element);
      if (at.role == Role::section && at.span.file != nullptr) return at.span.file->path();
    }
    return {};
  }

  /// The table that a cell is of, as a number of its own.
  [[nodiscard]] int table(ElementId cell) const {
    while (cell != frame::artifact && m_tree.at(cell).role != Role::table)
      cell = m_tree.at(cell).parent;
    return cell.index + 1;
  }

 private:
  frame::StructureTree const& m_tree;
};

/// Text and area of what each element shows on one page.
struct Shown {
  std::string text;
  Rect area;
};
using ShownByHolder = std::map<ElementId, Shown>;

class Mapper {
 public:
  explicit Mapper(frame::Document const& document)
      : m_document(document), m_around(document.structure) {}

  [[nodiscard]] std::vector<MappedPage> run() {
    std::vector<ShownByHolder> shown;
    for (auto const& page : m_document.pages) shown.push_back(shown_on(page));
    for (auto const& page : shown) note_headings(page);
    std::vector<MappedPage> pages;
    for (std::size_t i = 0; i < shown.size(); ++i)
      pages.push_back(mapped(m_document.pages[i], std::move(shown[i])));
    return pages;
  }

 private:
  [[nodiscard]] ShownByHolder shown_on(frame::Page const& page) const {
    ShownByHolder shown;
    for (auto const& item : page.items) {
      auto const* const text = std::get_if<frame::TextItem>(&item.what);
      auto const holder = text == nullptr ? frame::artifact : m_around.holder(item.element);
      if (holder == frame::artifact) continue;
      auto const [found, is_new] = shown.try_emplace(holder, Shown{{}, area_of(*text)});
      found->second.text += text->text;
      if (!is_new) found->second.area = joined(found->second.area, area_of(*text));
    }
    return shown;
  }

  void note_headings(ShownByHolder const& page) {
    for (auto const& [element, shown] : page) {
      if (m_document.structure.at(element).role == Role::table_heading)
        m_headings.try_emplace(element, shown.text);
    }
  }

  [[nodiscard]] MappedPage mapped(frame::Page const& page, ShownByHolder shown) const {
    MappedPage made{page.size, {}, content_of(page), {}};
    for (auto const& area : page.cells) {
      auto const element = m_around.holder(area.element);
      auto const found = shown.extract(element);
      auto text = found.empty() ? std::string() : std::move(found.mapped().text);
      made.cells.push_back(cell({element, area.rect, area.row, area.column}, std::move(text)));
    }
    for (auto& [element, part] : shown)
      made.cells.push_back(cell({element, part.area}, std::move(part.text)));
    if (!page.items.empty()) made.sheet = sheet_of(page);
    return made;
  }

  [[nodiscard]] std::string sheet_of(frame::Page const& page) const {
    auto const found =
        std::find_if(page.items.begin(), page.items.end(),
                     [](frame::Item const& item) { return item.element != frame::artifact; });
    return found == page.items.end() ? std::string() : m_around.sheet(found->element);
  }

  [[nodiscard]] MappedCell cell(frame::CellArea const& area, std::string text) const {
    auto const& at = m_document.structure.at(area.element);
    MappedCell cell;
    cell.rect = area.rect;
    cell.is_heading = at.role == Role::table_heading || at.role == Role::heading1;
    cell.label = label_of(at);
    cell.text = std::move(text);
    cell.table = m_around.table(area.element);
    cell.row = area.row;
    cell.column = area.column;
    cell.place = place_of(at.span);
    return cell;
  }

  [[nodiscard]] std::string label_of(frame::Element const& cell) const {
    std::string label;
    for (auto const header : cell.headers) {
      auto const found = m_headings.find(header);
      if (found == m_headings.end() || found->second.empty()) continue;
      label.append(label.empty() ? "" : " › ").append(found->second);
    }
    return label;
  }

  frame::Document const& m_document;
  Surroundings m_around;
  std::map<ElementId, std::string> m_headings;
};

}  // namespace

std::vector<MappedPage> map_pages(frame::Document const& document) {
  return Mapper(document).run();
}

SourcePlace place_of(Span span) {
  if (span.file == nullptr) return {};
  return {span.file->path(), span.file->position(span.offset),
          span.file->position(span.offset + span.length)};
}

}  // namespace mokuhyo::preview
