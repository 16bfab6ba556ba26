#include "pack/indicator_index.h"

#include "form/field.h"
#include "input/nearest.h"
#include "text/index_order.h"
#include "text/markup.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

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

/// Where a text was written, and where it is first painted.
using Written = std::pair<SourceFile const*, std::uint32_t>;
using Places = std::map<Written, std::optional<frame::Destination>>;

Written written(Span span) { return {span.file, span.offset}; }

/// Puts down where the texts are painted on the pages that come after `before` others.
void find_places(Places& places, std::vector<frame::Page> const& pages, std::size_t before) {
  for (std::size_t page = 0; page < pages.size(); ++page) {
    for (auto const& item : pages[page].items) {
      auto const* const text = text_in(item);
      if (text == nullptr) continue;
      auto const found = places.find(written(item.span));
      if (found == places.end() || found->second) continue;
      Point const corner{text->origin.x, text->origin.y - text->size};
      found->second = frame::Destination{before + page, corner};
    }
  }
}

}  // namespace

TermFinder::TermFinder(std::string const& column) : m_column(form::without_line_breaks(column)) {}

void TermFinder::look_at(form::Form const& form, std::vector<frame::Page> const& pages,
                         std::size_t before) {
  auto const terms = terms_of(form);
  Places places;
  for (auto const* const cell : terms) places.try_emplace(written(cell->span));
  if (!terms.empty()) find_places(places, pages, before);
  for (auto const* const cell : terms) {
    auto const& place = places[written(cell->span)];
    if (place) m_terms.push_back({plain(cell->text), m_sheets, *place});
  }
  ++m_sheets;
}

TermFinder::Cells TermFinder::terms_of(form::Form const& form) {
  Cells terms;
  for (auto const& block : form.blocks) {
    if (auto const* const grid = std::get_if<form::Grid>(&block)) add_terms(*grid, terms);
  }
  return terms;
}

void TermFinder::add_terms(form::Grid const& grid, Cells& terms) {
  std::set<int> columns;
  for (auto const& cell : grid.cells) {
    if (cell.kind != form::CellKind::column_heading || cell.columns > 1) continue;
    auto const heading = plain(cell.text);
    if (heading == m_column) columns.insert(cell.column);
    m_headings.insert(heading);
  }
  for (auto const& cell : grid.cells) {
    bool const is_value = cell.kind == form::CellKind::value && cell.awaits.empty();
    if (is_value && columns.contains(cell.column) && !cell.text.empty()) terms.push_back(&cell);
  }
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
