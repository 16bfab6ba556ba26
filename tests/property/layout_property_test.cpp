// Random tables keep what every layout promises: all text placed once, inside its cell, cells that
// do not overlap, widths that sum to the table, every row on one page or continued, the same
// document twice.
#include "frame/dump.h"
#include "layout/layout.h"
#include "layout/page_break.h"
#include "support/fonts.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace mokuhyo::layout {
namespace {

class RandomForm {
 public:
  explicit RandomForm(unsigned seed) : m_random(seed) {}

  form::Form make() {
    form::Form form;
    form.title = "表";
    form.page.size = {mm(100 + number(200)), mm(100 + number(200))};
    form.page.margin = {mm(10), mm(10), mm(10), mm(10)};
    form.fit = pick({form::Fit::page, form::Fit::page, form::Fit::flow});
    form.blocks.emplace_back(grid());
    return form;
  }

 private:
  int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

  template <class T>
  T pick(std::initializer_list<T> choices) {
    return *(choices.begin() + number(static_cast<int>(choices.size())));
  }

  std::string text() {
    std::string made;
    for (int i = number(8) == 0 ? number(900) : number(40); i > 0; --i)
      made += pick({"市民の窓口、業務を", "「令和5年度」は", "78.8%", "・"});
    return made;
  }

  form::ColumnWidth width() {
    using Kind = form::ColumnWidth::Kind;
    form::ColumnWidth width;
    width.kind = pick({Kind::automatic, Kind::automatic, Kind::share});
    width.share = 1000 * (1 + number(3));
    if (width.kind == Kind::automatic && number(3) == 0) width.min = Em{3000};
    return width;
  }

  form::Grid grid() {
    form::Grid made;
    made.name = "表";
    for (int column = 2 + number(4); column > 0; --column) made.columns.push_back(width());
    made.rows = 1 + number(12);
    made.header_rows = number(2);
    made.fills_page = number(2) == 0;
    cover(made);
    made.groups = {{made.header_rows, made.rows - made.header_rows, {}}};
    return made;
  }

  /// Cells of random spans on every place; none reaches from the headings into the rows below.
  void cover(form::Grid& grid) {
    int const columns = static_cast<int>(grid.columns.size());
    std::vector<int> free_from(grid.columns.size());  // the first row that is free in each column
    for (int row = 0; row < grid.rows; ++row) {
      for (int column = 0; column < columns; ++column) {
        if (free_from[static_cast<std::size_t>(column)] > row) continue;
        bool const joins = column + 1 < columns && number(4) == 0 &&
                           free_from[static_cast<std::size_t>(column) + 1] <= row;
        int const end = row < grid.header_rows ? grid.header_rows : grid.rows;
        form::Cell cell;
        cell.row = row;
        cell.column = column;
        cell.columns = joins ? 2 : 1;
        cell.rows = std::min(1 + number(3), end - row);
        cell.style.align = pick({form::Align::justify, form::Align::center, form::Align::end});
        cell.text = row < grid.header_rows ? "見出し" : text();
        for (int c = column; c < column + cell.columns; ++c)
          free_from[static_cast<std::size_t>(c)] = row + cell.rows;
        grid.cells.push_back(std::move(cell));
      }
    }
  }

  std::mt19937 m_random;
};

/// Everything that elements show, page furniture left out.
std::size_t bytes_shown(frame::Document const& document) {
  std::size_t bytes = 0;
  for (auto const& page : document.pages) {
    for (auto const& item : page.items) {
      auto const* const text = std::get_if<frame::TextItem>(&item.what);
      if (text != nullptr && item.element != frame::artifact) bytes += text->text.size();
    }
  }
  return bytes;
}

std::size_t bytes_written(form::Form const& form) {
  std::size_t bytes = 0;
  for (auto const& cell : std::get<form::Grid>(form.blocks.front()).cells)
    bytes += cell.text.size();
  return bytes;
}

/// Where the ink of a line is, but for the second half of its last glyph: punctuation has none
/// there and is set without it.
Rect extent(frame::TextItem const& text) {
  auto const& last = text.glyphs.back();
  Length const width = at_size(last.position + std::min(last.advance, Em{500}), text.size);
  return {{text.origin.x, text.origin.y - text.size * Ratio{850}}, {width, text.size * Ratio{950}}};
}

bool overlap(Rect const& a, Rect const& b) {
  Length const slack = mm(0.05);
  return a.left() + slack < b.right() && b.left() + slack < a.right() &&
         a.top() + slack < b.bottom() && b.top() + slack < a.bottom();
}

Rect extent(frame::RuleItem const& rule) {
  return {rule.from, {rule.to.x - rule.from.x + mm(0.1), rule.to.y - rule.from.y + mm(0.1)}};
}

template <class Item>
std::vector<Item> items_of(frame::Page const& page) {
  std::vector<Item> found;
  for (auto const& item : page.items) {
    if (auto const* const one = std::get_if<Item>(&item.what)) found.push_back(*one);
  }
  return found;
}

/// No text leaves the page or its cell, or stands on another.
void expect_apart(frame::Page const& page) {
  auto const texts = items_of<frame::TextItem>(page);
  auto const rules = items_of<frame::RuleItem>(page);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Rect const box = extent(texts[i]);
    EXPECT_TRUE(contains({{}, page.size}, box)) << texts[i].text;
    for (auto const& rule : rules) EXPECT_FALSE(overlap(box, extent(rule))) << texts[i].text;
    for (std::size_t other = 0; other < i; ++other)
      EXPECT_FALSE(overlap(box, extent(texts[other]))) << texts[i].text << texts[other].text;
  }
}

class RandomTable : public testing::TestWithParam<unsigned> {};

TEST_P(RandomTable, KeepsThePromises) {
  auto const form = RandomForm(GetParam()).make();
  auto const layout = lay_out({form}, support::project_fonts());
  ASSERT_TRUE(layout.ok());
  EXPECT_EQ(bytes_shown(layout.value->document), bytes_written(form));
  for (auto const& page : layout.value->document.pages) expect_apart(page);
  auto const& widths = layout.value->explanations.front().column_widths;
  EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), Length{}) + mm(0.4),
            form.page.size.width - mm(20));
  EXPECT_EQ(frame::dump(lay_out({form}, support::project_fonts()).value->document),
            frame::dump(layout.value->document));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomTable, testing::Range(1U, 41U));

/// A table of random heights, and what is told of each line by the pages it stands on.
class RandomBreaks : public testing::TestWithParam<unsigned> {};

FlowTable random_table(std::mt19937& random) {
  auto const number = [&](unsigned below) { return static_cast<int>(random() % below); };
  FlowTable table;
  table.rows = 1 + number(60);
  for (int row = 0; row < table.rows;) {
    int const rows = std::min(1 + number(4), table.rows - row);
    table.group_starts.push_back(row);
    table.cells.push_back({row, rows, 1 + number(40), mm(2), mm(3), mm(4)});
    for (int inner = row; inner < row + rows; ++inner)
      table.cells.push_back({inner, 1, number(6) == 0 ? 60 : 1 + number(6), mm(2), mm(3), mm(4)});
    row += rows;
  }
  return table;
}

TEST_P(RandomBreaks, ShowEveryLineOnceInOrderOnPagesThatAreNotOverfull) {
  std::mt19937 random(GetParam());
  auto const table = random_table(random);
  PageHeights const heights{mm(20 + static_cast<double>(random() % 100)),
                            mm(120 + static_cast<double>(random() % 100))};
  auto const breaks = break_into_pages(table, heights);
  ASSERT_FALSE(breaks.stuck_row.has_value());
  std::vector<int> shown(table.cells.size());
  int row = 0;
  for (std::size_t i = 0; i < breaks.slices.size(); ++i) {
    auto const& slice = breaks.slices[i];
    EXPECT_LE(slice.height(), i == 0 ? heights.first : heights.rest);
    EXPECT_TRUE(i == 0 || !slice.heights.empty());
    EXPECT_EQ(slice.first_row, row);
    row = slice.end_row() - (slice.last_row_goes_on ? 1 : 0);
    for (auto const& part : slice.parts) {
      auto& lines = shown[static_cast<std::size_t>(part.cell)];
      EXPECT_EQ(part.first_line, lines);
      lines += part.lines;
    }
  }
  EXPECT_EQ(row, table.rows);
  for (std::size_t i = 0; i < shown.size(); ++i) EXPECT_EQ(shown[i], table.cells[i].lines);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomBreaks, testing::Range(1U, 101U));

}  // namespace
}  // namespace mokuhyo::layout
