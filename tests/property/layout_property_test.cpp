// Random tables keep what every layout promises: all text placed once, nothing off the page, widths
// that sum to the table, the same document twice.
#include "frame/dump.h"
#include "layout/layout.h"
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
    form.blocks.emplace_back(grid());
    return form;
  }

 private:
  int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

  std::string text() {
    std::string made;
    for (int i = number(8) == 0 ? number(900) : number(40); i > 0; --i)
      made += "市民の窓口、業務を";
    return made;
  }

  form::Grid grid() {
    form::Grid made;
    made.name = "表";
    made.columns.resize(static_cast<std::size_t>(2 + number(4)));
    made.rows = 1 + number(12);
    made.fills_page = number(2) == 0;
    for (int column = 0; column < static_cast<int>(made.columns.size()); ++column) {
      for (int row = 0; row < made.rows;) {
        form::Cell cell;
        cell.row = row;
        cell.column = column;
        cell.rows = std::min(1 + number(3), made.rows - row);
        cell.text = text();
        row += cell.rows;
        made.cells.push_back(std::move(cell));
      }
    }
    made.groups = {{0, made.rows, {}}};
    return made;
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

void expect_on_page(frame::Page const& page) {
  Rect const whole{{}, page.size};
  for (auto const& item : page.items) {
    auto const* const text = std::get_if<frame::TextItem>(&item.what);
    if (text == nullptr) continue;
    auto const& last = text->glyphs.back();
    Point const end = text->origin + Point{at_size(last.position + last.advance, text->size), {}};
    EXPECT_TRUE(contains(whole, {text->origin, {}}) && contains(whole, {end, {}})) << text->text;
  }
}

class RandomTable : public testing::TestWithParam<unsigned> {};

TEST_P(RandomTable, KeepsThePromises) {
  auto const form = RandomForm(GetParam()).make();
  auto const layout = lay_out({form}, support::project_fonts());
  ASSERT_TRUE(layout.ok());
  EXPECT_EQ(bytes_shown(layout.value->document), bytes_written(form));
  for (auto const& page : layout.value->document.pages) expect_on_page(page);
  auto const& widths = layout.value->explanations.front().column_widths;
  EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), Length{}) + mm(0.4),
            form.page.size.width - mm(20));
  EXPECT_EQ(frame::dump(lay_out({form}, support::project_fonts()).value->document),
            frame::dump(layout.value->document));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomTable, testing::Range(1U, 21U));

}  // namespace
}  // namespace mokuhyo::layout
