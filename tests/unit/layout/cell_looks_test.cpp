// Parts of a cell that a program sets apart: drafts and comparisons.

#include "layout/layout.h"
#include "support/fonts.h"

#include <gtest/gtest.h>

namespace mokuhyo::layout {
namespace {

constexpr Color red{176, 0, 32};
constexpr Color yellow{255, 233, 168};

/// A page with one cell that says 窓口は月曜 and 土曜に開く on two lines.
frame::Page page_of(std::vector<form::LookRange> looks) {
  form::Cell cell;
  cell.text = "窓口は月曜\n土曜に開く";
  cell.looks = std::move(looks);
  form::Grid grid;
  grid.columns.resize(1);
  grid.rows = 1;
  grid.cells.push_back(std::move(cell));
  form::Form form;
  form.title = "表";
  form.page.size = {mm(210), mm(297)};
  form.type.looks = {{"削除", false, true, false, red, yellow}};
  form.blocks.emplace_back(std::move(grid));
  return lay_out({form}, support::project_fonts()).value->document.pages.at(0);
}

/// The texts that are set in red.
std::vector<std::string> red_texts(frame::Page const& page) {
  std::vector<std::string> texts;
  for (auto const& item : page.items) {
    auto const* const text = std::get_if<frame::TextItem>(&item.what);
    if (text != nullptr && text->color == red) texts.push_back(text->text);
  }
  return texts;
}

TEST(LooksOfACell, CoverTheirBytesOverLineEnds) {
  EXPECT_EQ(red_texts(page_of({{9, 22, 0}})), (std::vector<std::string>{"月曜", "土曜"}));
}

TEST(LooksOfACell, AreNotMarkedContentButForTheirText) {
  for (auto const& item : page_of({{9, 22, 0}}).items) {
    bool const is_text = std::holds_alternative<frame::TextItem>(item.what);
    EXPECT_EQ(item.element == frame::artifact, !is_text);
  }
}

TEST(LooksOfACell, AreNoneUnlessGiven) { EXPECT_TRUE(red_texts(page_of({})).empty()); }

}  // namespace
}  // namespace mokuhyo::layout
