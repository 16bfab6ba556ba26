#include "pack/book_contents.h"

#include <utility>

namespace mokuhyo::pack {
namespace {

using layout::ContentsEntry;

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
    m_entries.push_back({std::move(text), level, m_places.numbers.number(target.page), target});
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
  std::vector<ContentsEntry> entries;
  entries.reserve(terms.size());
  for (auto const& [text, sheet, place] : terms) {
    auto const target = places.in_whole(place);
    auto const& name = book.sheets.forms[sheet].short_title;
    entries.push_back({filled(book.look->index.entry, {{"text", text}, {"sheet", name}}), 0,
                       places.numbers.number(target.page), target});
  }
  return entries;
}

}  // namespace mokuhyo::pack
