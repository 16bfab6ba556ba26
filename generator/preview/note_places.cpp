#include "preview/note_places.h"

#include <tuple>

namespace mokuhyo::preview {
namespace {

std::tuple<std::uint32_t, std::uint32_t> in_order(Position at) { return {at.line, at.column}; }

bool is_before(Position a, Position b) { return in_order(a) < in_order(b); }

/// An empty range is taken as the character at its place.
bool overlap(SourcePlace const& a, SourcePlace const& b) {
  bool const meet = is_before(a.begin, b.end) && is_before(b.begin, a.end);
  return meet || in_order(a.begin) == in_order(b.begin);
}

/// Looks for the best cell; later ones count only if they are better.
class Search {
 public:
  explicit Search(SourcePlace const& place) : m_place(place) {}

  void look_at(MappedCell const& cell, CellOnPage where) {
    if (cell.place.path != m_place.path) return;
    where.is_exact = overlap(cell.place, m_place);
    if (m_best != nullptr && !is_better(cell, where.is_exact)) return;
    m_best = &cell;
    m_found = where;
  }

  [[nodiscard]] std::optional<CellOnPage> found() const { return m_found; }

 private:
  [[nodiscard]] bool is_better(MappedCell const& cell, bool is_exact) const {
    if (is_exact != m_found->is_exact) return is_exact;
    if (is_exact) return false;
    bool const is_above = !is_before(m_place.begin, cell.place.begin);
    return is_above && is_before(m_best->place.begin, cell.place.begin);
  }

  SourcePlace const& m_place;
  MappedCell const* m_best = nullptr;
  std::optional<CellOnPage> m_found;
};

}  // namespace

std::optional<CellOnPage> cell_of(std::optional<SourcePlace> const& place, Print const& print) {
  if (!place) return std::nullopt;
  Search search(*place);
  for (std::size_t page = 0; page < print.pages.size(); ++page) {
    auto const& cells = print.pages[page].cells;
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
      search.look_at(cells[cell], {page, cell, false});
  }
  return search.found();
}

bool lies_in(std::string_view path, std::string_view sheet) {
  if (!path.starts_with(sheet)) return false;
  return path.size() == sheet.size() || sheet.ends_with('/') || path[sheet.size()] == '/';
}

}  // namespace mokuhyo::preview
