#include "layout/page_break.h"

#include <gtest/gtest.h>

#include <numeric>

namespace mokuhyo::layout {
namespace {

// Lines of 10, no padding: heights can be read as lines.
FlowCell cell(int row, int rows, int lines) { return {row, rows, lines, emu(0), emu(10), emu(10)}; }

FlowTable table(std::vector<int> const& lines, std::vector<int> groups = {}) {
  FlowTable made{static_cast<int>(lines.size()), {}, std::move(groups)};
  for (int row = 0; row < made.rows; ++row)
    made.cells.push_back(cell(row, 1, lines[static_cast<std::size_t>(row)]));
  return made;
}

PageHeights pages_of(int lines) { return {emu(10 * lines), emu(10 * lines)}; }

std::vector<int> first_rows(PageBreaks const& breaks) {
  std::vector<int> rows;
  for (auto const& slice : breaks.slices) rows.push_back(slice.first_row);
  return rows;
}

TEST(PageBreak, WhatFitsIsOneSlice) {
  EXPECT_EQ(first_rows(break_into_pages(table({3, 3}), pages_of(6))), (std::vector{0}));
}

TEST(PageBreak, BreaksBetweenRows) {
  EXPECT_EQ(first_rows(break_into_pages(table({3, 3, 3}), pages_of(6))), (std::vector{0, 2}));
}

TEST(PageBreak, PrefersTheStartOfAGroup) {
  EXPECT_EQ(first_rows(break_into_pages(table({2, 2, 2, 2}, {0, 1}), pages_of(6))), (std::vector{
                                                                                        0,
                                                                                        1,
                                                                                    }));
}

TEST(PageBreak, ARowThatDoesNotFitTheRestOfAPageMovesToTheNext) {
  auto const breaks = break_into_pages(table({5}), {emu(10), emu(60)});
  ASSERT_EQ(breaks.slices.size(), 2U);
  EXPECT_TRUE(breaks.slices[0].heights.empty());
}

TEST(PageBreak, ACellLongerThanPagesGoesOnLineByLine) {
  auto const breaks = break_into_pages(table({25}), pages_of(10));
  std::vector<int> lines;
  for (auto const& slice : breaks.slices) lines.push_back(slice.parts.front().lines);
  EXPECT_EQ(lines, (std::vector{10, 10, 5}));
}

TEST(PageBreak, AtLeastTwoLinesStandOnEitherSide) {
  auto const breaks = break_into_pages(table({11}), pages_of(10));
  EXPECT_EQ(breaks.slices[0].parts.front().lines, 9);
  EXPECT_EQ(breaks.slices[1].parts.front().lines, 2);
}

TEST(PageBreak, ARowOfWhichNoLineFitsIsReported) {
  EXPECT_EQ(break_into_pages(table({1}), {emu(5), emu(5)}).stuck_row, 0);
}

TEST(PageBreak, ASpanShowsEachLineOnce) {
  auto made = table({4, 4, 4});
  made.cells.insert(made.cells.begin(), cell(0, 3, 14));
  int lines = 0;
  for (auto const& slice : break_into_pages(made, pages_of(8)).slices) {
    EXPECT_LE(slice.height(), emu(80));
    for (auto const& part : slice.parts) lines += part.cell == 0 ? part.lines : 0;
  }
  EXPECT_EQ(lines, 14);
}

TEST(PageBreak, TenThousandRowsStandOnceEach) {
  auto const breaks = break_into_pages(table(std::vector<int>(10000, 3)), pages_of(30));
  EXPECT_EQ(breaks.slices.size(), 1000U);
  EXPECT_EQ(breaks.slices.back().end_row(), 10000);
}

}  // namespace
}  // namespace mokuhyo::layout
