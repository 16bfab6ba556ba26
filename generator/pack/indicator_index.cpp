#include "pack/indicator_index.h"

#include "form/field.h"
#include "input/nearest.h"
#include "text/index_order.h"
#include "text/markup.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace mokuhyo::pack {
namespace {

/// Where a text was written.
using Place = std::pair<SourceFile const*, std::uint32_t>;

std::string plain(std::string const& text) {
  return form::without_line_breaks(text::without_markup(text));
}

class TermFinder {
 public:
  TermFinder(LaidOutSheets const& sheets, std::string const& column)
      : m_sheets(sheets), m_column(form::without_line_breaks(column)) {}

  [[nodiscard]] std::vector<IndexTerm> run() {
    for (std::size_t sheet = 0; sheet < m_sheets.forms.size(); ++sheet) {
      m_sheet = sheet;
      m_places.clear();
      for (auto const& block : m_sheets.forms[sheet].blocks) {
        if (auto const* const grid = std::get_if<form::Grid>(&block)) add(*grid);
      }
    }
    return std::move(m_terms);
  }

  /// All headings that were seen.
  [[nodiscard]] std::vector<std::string> headings() const {
    return {m_headings.begin(), m_headings.end()};
  }

 private:
  void add(form::Grid const& grid) {
    std::set<int> columns;
    for (auto const& cell : grid.cells) {
      if (cell.kind != form::CellKind::column_heading || cell.columns > 1) continue;
      auto const heading = plain(cell.text);
      if (heading == m_column) columns.insert(cell.column);
      m_headings.insert(heading);
    }
    for (auto const& cell : grid.cells) {
      bool const is_term = cell.kind == form::CellKind::value && columns.contains(cell.column);
      if (is_term && !cell.text.empty()) add(cell);
    }
  }

  void add(form::Cell const& cell) {
    if (m_places.empty()) find_places();
    auto const found = m_places.find({cell.span.file, cell.span.offset});
    if (found == m_places.end()) return;
    m_terms.push_back({plain(cell.text), m_sheet, found->second});
  }

  /// Where each text of the sheet is first painted.
  void find_places() {
    auto const& first = m_sheets.first_pages;
    auto const& pages = m_sheets.document.pages;
    auto const end = m_sheet + 1 < first.size() ? first[m_sheet + 1] : pages.size();
    for (auto page = first[m_sheet]; page < end; ++page) {
      for (auto const& item : pages[page].items) {
        auto const* const text = std::get_if<frame::TextItem>(&item.what);
        if (text == nullptr || item.element == frame::artifact) continue;
        Point const corner{text->origin.x, text->origin.y - text->size};
        m_places.try_emplace({item.span.file, item.span.offset}, frame::Destination{page, corner});
      }
    }
  }

  LaidOutSheets const& m_sheets;
  std::string m_column;
  std::size_t m_sheet = 0;  // that is searched
  std::map<Place, frame::Destination> m_places;
  std::set<std::string> m_headings;
  std::vector<IndexTerm> m_terms;
};

std::vector<IndexTerm> in_order(std::vector<IndexTerm> terms) {
  std::vector<std::string> texts;
  texts.reserve(terms.size());
  for (auto const& term : terms) texts.push_back(term.text);
  std::vector<IndexTerm> sorted;
  sorted.reserve(terms.size());
  for (auto const i : text::index_order(texts)) sorted.push_back(std::move(terms[i]));
  return sorted;
}

}  // namespace

Result<std::vector<IndexTerm>> find_terms(LaidOutSheets const& sheets, std::string const& column,
                                          Span span) {
  TermFinder finder(sheets, column);
  auto terms = finder.run();
  if (!terms.empty()) return in_order(std::move(terms));
  Diagnostics said;
  auto const meant = input::nearest(column, finder.headings());
  said.error(span,
             {"「" + column + "」という見出しの列が、どのシートにもありません",
              "no sheet has a column with the heading `" + column + "`"},
             meant ? Message{"「" + *meant + "」のことですか", "did you mean `" + *meant + "`?"}
                   : Message{"シートの表の見出しを、印刷されるとおりに書いてください",
                             "write the heading of a column as it is printed"});
  return said;
}

}  // namespace mokuhyo::pack
