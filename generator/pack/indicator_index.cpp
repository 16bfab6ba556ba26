#include "pack/indicator_index.h"

#include "form/field.h"
#include "input/nearest.h"
#include "text/index_order.h"
#include "text/markup.h"

#include <algorithm>

namespace mokuhyo::pack {
namespace {

std::string plain(std::string const& text) {
  return form::without_line_breaks(text::without_markup(text));
}

std::vector<IndexTerm> in_order(std::vector<IndexTerm> terms) {
  std::vector<std::string> texts;
  texts.reserve(terms.size());
  for (auto const& term : terms) texts.push_back(term.text);
  std::vector<IndexTerm> sorted;
  sorted.reserve(terms.size());
  for (auto const i : text::index_order(texts)) sorted.push_back(std::move(terms[i]));
  return sorted;
}

/// The text that is painted as `item`, if it is no furniture.
frame::TextItem const* text_in(frame::Item const& item) {
  return item.element == frame::artifact ? nullptr : std::get_if<frame::TextItem>(&item.what);
}

}  // namespace

TermFinder::TermFinder(std::string const& column) : m_column(form::without_line_breaks(column)) {}

void TermFinder::look_at(form::Form const& form, std::vector<frame::Page> const& pages,
                         std::size_t before) {
  Places places;
  for (auto page = before; page < before + pages.size(); ++page) {
    for (auto const& item : pages[page - before].items) {
      auto const* const text = text_in(item);
      if (text == nullptr) continue;
      Point const corner{text->origin.x, text->origin.y - text->size};
      places.try_emplace({item.span.file, item.span.offset}, frame::Destination{page, corner});
    }
  }
  for (auto const& block : form.blocks) {
    if (auto const* const grid = std::get_if<form::Grid>(&block)) add(*grid, places);
  }
  ++m_sheets;
}

void TermFinder::add(form::Grid const& grid, Places const& places) {
  std::set<int> columns;
  for (auto const& cell : grid.cells) {
    if (cell.kind != form::CellKind::column_heading || cell.columns > 1) continue;
    auto const heading = plain(cell.text);
    if (heading == m_column) columns.insert(cell.column);
    m_headings.insert(heading);
  }
  for (auto const& cell : grid.cells) {
    bool const is_term = cell.kind == form::CellKind::value && columns.contains(cell.column);
    if (is_term && !cell.text.empty()) add(cell, places);
  }
}

void TermFinder::add(form::Cell const& cell, Places const& places) {
  auto const found = places.find({cell.span.file, cell.span.offset});
  if (found != places.end()) m_terms.push_back({plain(cell.text), m_sheets, found->second});
}

Result<std::vector<IndexTerm>> TermFinder::finish(Span span) && {
  if (!m_terms.empty()) return in_order(std::move(m_terms));
  Diagnostics said;
  auto const meant = input::nearest(m_column, std::vector(m_headings.begin(), m_headings.end()));
  said.error(span,
             {"「" + m_column + "」という見出しの列が、どのシートにもありません",
              "no sheet has a column with the heading `" + m_column + "`"},
             meant ? Message{"「" + *meant + "」のことですか", "did you mean `" + *meant + "`?"}
                   : Message{"シートの表の見出しを、印刷されるとおりに書いてください",
                             "write the heading of a column as it is printed"});
  return said;
}

}  // namespace mokuhyo::pack
