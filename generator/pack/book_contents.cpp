#include "pack/book_contents.h"

#include <algorithm>
#include <span>
#include <utility>

namespace mokuhyo::pack {
namespace {

using layout::ContentsEntry;

/// An entry with the number of the page that it leads to.
ContentsEntry numbered(std::string text, int level, frame::Destination target,
                       BookPlaces const& places) {
  return {std::move(text), level, places.numbers.number(target.page), target};
}

class EntryLister {
 public:
  EntryLister(Book const& book, BookPlaces const& places) : m_book(book), m_places(places) {}

  [[nodiscard]] std::vector<ContentsEntry> run() {
    auto const& look = *m_book.look;
    if (m_places.summary) add(look.summary.title, 0, {*m_places.summary, {}});
    std::size_t next = 0;
    for (auto const& [title, first, count] : m_book.publication.groups) {
      add_sheets(next, first, 0);
      m_entries.push_back({title, 0, {}, m_places.in_whole(m_places.sheets[first])});
      add_sheets(first, first + count, 1);
      next = first + count;
    }
    add_sheets(next, m_places.sheets.size(), 0);
    if (m_places.index) add(look.index.title, 0, {*m_places.index, {}});
    return std::move(m_entries);
  }

 private:
  void add_sheets(std::size_t begin, std::size_t end, int level) {
    for (auto i = begin; i < end; ++i)
      add(m_book.sheets.forms[i].short_title, level, m_places.in_whole(m_places.sheets[i]));
  }

  void add(std::string text, int level, frame::Destination target) {
    m_entries.push_back(numbered(std::move(text), level, target, m_places));
  }

  Book const& m_book;
  BookPlaces const& m_places;
  std::vector<ContentsEntry> m_entries;
};

/// Lists terms in order; one that several sheets have heads the list of them.
class IndexLister {
 public:
  IndexLister(Book const& book, BookPlaces const& places) : m_book(book), m_places(places) {}

  [[nodiscard]] std::vector<ContentsEntry> run(std::vector<IndexTerm> const& terms) {
    for (auto first = terms.begin(); first != terms.end();) {
      auto const end = std::find_if(
          first, terms.end(), [&](IndexTerm const& term) { return term.text != first->text; });
      add_alike(std::span(first, end));
      first = end;
    }
    return std::move(m_entries);
  }

 private:
  /// Terms with the same text, at least one.
  void add_alike(std::span<IndexTerm const> terms) {
    auto const& first = terms.front();
    if (terms.size() == 1) {
      auto const& pattern = m_book.look->index.entry;
      add(first, filled(pattern, {{"text", first.text}, {"sheet", sheet_of(first)}}), 0);
    } else {
      m_entries.push_back({first.text, 0, {}, m_places.in_whole(first.place)});
      for (auto const& term : terms) add(term, sheet_of(term), 1);
    }
  }

  [[nodiscard]] std::string const& sheet_of(IndexTerm const& term) const {
    return m_book.sheets.forms[term.sheet].short_title;
  }

  void add(IndexTerm const& term, std::string text, int level) {
    m_entries.push_back(numbered(std::move(text), level, m_places.in_whole(term.place), m_places));
  }

  Book const& m_book;
  BookPlaces const& m_places;
  std::vector<ContentsEntry> m_entries;
};

}  // namespace

std::vector<ContentsEntry> contents_entries(Book const& book, BookPlaces const& places) {
  return EntryLister(book, places).run();
}

std::vector<ContentsEntry> index_entries(std::vector<IndexTerm> const& terms, Book const& book,
                                         BookPlaces const& places) {
  return IndexLister(book, places).run(terms);
}

}  // namespace mokuhyo::pack
