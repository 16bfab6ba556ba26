#include "layout/structure_builder.h"

#include "layout/cell_headers.h"
#include "text/markup.h"

namespace mokuhyo::layout {
namespace {

using frame::ElementId;
using frame::Role;

class Builder {
 public:
  Builder(frame::StructureTree& tree, ElementId section) : m_tree(tree), m_section(section) {}

  BlockElements operator()(MeasuredText const& text) {
    auto const element = add(m_section, text.role, text.span);
    return {{texts_of(element, text.text)}, {}};
  }

  BlockElements operator()(MeasuredLegend const& legend) {
    BlockElements elements;
    auto const list = add(m_section, Role::list, {});
    for (auto const& entry : legend.entries) {
      auto const item = add(list, Role::list_item, {});
      elements.texts.push_back(texts_of(add(item, Role::label, {}), entry.mark));
      elements.texts.push_back(texts_of(add(item, Role::list_body, {}), entry.means));
    }
    return elements;
  }

  BlockElements operator()(MeasuredGrid const& grid) {
    auto const table = add(m_section, Role::table, {});
    m_tree.at(table).title = text::without_markup(grid.grid->name);
    bool const has_head = grid.grid->header_rows > 0 && grid.grid->header_rows < grid.grid->rows;
    auto const head = has_head ? add(table, Role::table_head, {}) : table;
    auto const body = has_head ? add(table, Role::table_body, {}) : table;
    std::vector<ElementId> cells(grid.texts.size());
    BlockElements elements{std::vector<TextElements>(grid.texts.size()), {}};
    int row = -1;
    ElementId row_element;
    for (int const i : grid.order) {
      auto const& cell = grid.grid->cells[static_cast<std::size_t>(i)];
      // A row that spans cover wholly has no cell of its own, but counts all the same.
      for (; row < cell.row; ++row)
        row_element = add(row + 1 < grid.grid->header_rows ? head : body, Role::table_row, {});
      auto const element = add_cell(row_element, cell);
      cells[static_cast<std::size_t>(i)] = element;
      elements.texts[static_cast<std::size_t>(i)] =
          content_of(element, cell, grid.texts[static_cast<std::size_t>(i)]);
    }
    add_headers(grid, cells);
    return elements;
  }

  BlockElements operator()(form::Space const& /*space*/) { return {}; }
  BlockElements operator()(form::PageBreak const& /*page_break*/) { return {}; }

  /// The boxes carry their roles as titles, so that whoever signs finds his. A seal is read as
  /// words.
  BlockElements operator()(MeasuredStamps const& stamps) {
    auto elements = (*this)(stamps.grid);
    for (auto const& box : stamps.stamps->boxes) {
      auto& element = elements.texts[box.cell].whole.element;
      m_tree.at(element).title = box.role;
      if (!box.seal) continue;
      element = add(element, Role::span, stamps.stamps->grid.cells[box.cell].span);
      m_tree.at(element).actual_text = box.seal->spoken;
    }
    return elements;
  }

  BlockElements operator()(MeasuredRow const& row) {
    BlockElements elements;
    for (auto const& part : row.parts) elements.parts.push_back(std::visit(*this, part.block));
    return elements;
  }

 private:
  ElementId add(ElementId parent, Role role, Span span) {
    auto const element = m_tree.add(parent, role);
    m_tree.at(element).span = span;
    return element;
  }

  ElementId add_cell(ElementId row, form::Cell const& cell) {
    bool const is_value = cell.kind == form::CellKind::value;
    auto const id = add(row, is_value ? Role::table_data : Role::table_heading, cell.span);
    auto& element = m_tree.at(id);
    element.row_span = cell.rows;
    element.column_span = cell.columns;
    if (cell.kind == form::CellKind::column_heading) element.scope = frame::Scope::column;
    if (cell.kind == form::CellKind::row_heading) element.scope = frame::Scope::row;
    return id;
  }

  /// Where a mark's text is not what it means, a Span says so (ISO 32000-1, 14.9.3).
  TextElements content_of(ElementId element, form::Cell const& cell, CellText const& text) {
    if (cell.spoken.empty()) return texts_of(element, text);
    if (cell.style.not_applicable) {
      m_tree.at(element).alternate = cell.spoken;
      return {{element}};
    }
    auto const spoken = add(element, Role::span, cell.span);
    m_tree.at(spoken).alternate = cell.spoken;
    return {{spoken}};
  }

  TextElements texts_of(ElementId element, CellText const& text) {
    return add_text_elements(m_tree, element, text);
  }

  void add_headers(MeasuredGrid const& grid, std::vector<ElementId> const& cells) {
    auto const headers = find_headers(grid);
    for (std::size_t i = 0; i < headers.size(); ++i) {
      for (int const header : headers[i])
        m_tree.at(cells[i]).headers.push_back(cells[static_cast<std::size_t>(header)]);
    }
  }

  frame::StructureTree& m_tree;
  ElementId m_section;
};

}  // namespace

std::vector<BlockElements> add_structure(frame::StructureTree& tree, MeasuredSheet const& sheet) {
  auto const section = tree.add(tree.root(), Role::section);
  tree.at(section).title = text::without_markup(sheet.form->title);
  tree.at(section).span = sheet.form->span;
  Builder builder(tree, section);
  std::vector<BlockElements> elements;
  for (auto const& block : sheet.blocks) elements.push_back(std::visit(builder, block));
  return elements;
}

}  // namespace mokuhyo::layout
