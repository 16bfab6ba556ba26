#include "layout/contents_columns.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

class Filler {
 public:
  Filler(std::vector<ColumnPiece> const& pieces, ColumnSetup const& setup)
      : m_pieces(pieces), m_setup(setup), m_y(setup.first_page.top()) {}

  [[nodiscard]] std::vector<PiecePlace> run() {
    std::vector<PiecePlace> places;
    places.reserve(m_pieces.size());
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      if (!m_is_fresh && m_y + needed(i) > area().bottom()) turn();
      if (!m_is_fresh) m_y += m_pieces[i].gap;
      places.push_back({m_page, {left(), m_y}});
      m_y += m_pieces[i].height;
      m_is_fresh = false;
    }
    return places;
  }

 private:
  [[nodiscard]] Rect const& area() const {
    return m_page == 0 ? m_setup.first_page : m_setup.other_pages;
  }

  [[nodiscard]] Length left() const {
    return area().left() + (m_setup.width + m_setup.gutter) * static_cast<std::int64_t>(m_column);
  }

  /// The room for a piece and all that it stays with.
  [[nodiscard]] Length needed(std::size_t i) const {
    Length room = m_pieces[i].gap + m_pieces[i].height;
    for (; m_pieces[i].stays_with_next && i + 1 < m_pieces.size(); ++i)
      room += m_pieces[i + 1].gap + m_pieces[i + 1].height;
    return room;
  }

  void turn() {
    if (++m_column == m_setup.count) {
      m_column = 0;
      ++m_page;
    }
    m_y = area().top();
    m_is_fresh = true;
  }

  std::vector<ColumnPiece> const& m_pieces;
  ColumnSetup const& m_setup;
  std::size_t m_page = 0, m_column = 0;
  Length m_y;
  bool m_is_fresh = true;
};

/// The middle of an area.
Rect middle(Rect area, Length width) {
  Length const side = (area.size.width - width) / 2;
  return inset(area, {{}, side, {}, side});
}

}  // namespace

ColumnSetup choose_columns(ColumnWish const& wish, Length height, Rect first_page,
                           Rect other_pages) {
  Length const all = first_page.size.width;
  auto const most = (all + wish.gutter).emu / (wish.smallest + wish.gutter).emu;
  ColumnSetup setup;
  setup.gutter = wish.gutter;
  bool const is_short = height <= first_page.size.height;
  setup.count = is_short ? 1 : static_cast<std::size_t>(std::max<std::int64_t>(most, 1));
  auto const count = static_cast<std::int64_t>(setup.count);
  setup.width = std::min((all - setup.gutter * (count - 1)) / count, wish.widest);
  Length const width = setup.width * count + setup.gutter * (count - 1);
  setup.first_page = middle(first_page, width);
  setup.other_pages = middle(other_pages, width);
  return setup;
}

std::vector<PiecePlace> fill_columns(std::vector<ColumnPiece> const& pieces,
                                     ColumnSetup const& setup) {
  return Filler(pieces, setup).run();
}

}  // namespace mokuhyo::layout
