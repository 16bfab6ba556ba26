#include "layout/rules.h"

#include <gtest/gtest.h>

namespace mokuhyo::layout {
namespace {

TablePicture table(std::vector<std::vector<int>> cells) {
  return {{emu(0), emu(100), emu(200)},
          {emu(0), emu(50), emu(100)},
          std::move(cells),
          {true, false, true, false}};
}

form::RuleStyle const style{emu(8), emu(2)};

TEST(Rules, FourCellsTakeSixSegmentsThickOverThin) {
  auto const rules = draw_rules(table({{0, 1}, {2, 3}}), style);
  ASSERT_EQ(rules.size(), 6U);
  EXPECT_EQ(rules.front().thickness, emu(2));
  EXPECT_EQ(rules.back().thickness, emu(8));
}

TEST(Rules, NoneStandsUnderASpan) {
  for (auto const& rule : draw_rules(table({{0, 1}, {0, 3}}), style)) {
    if (rule.from.y == emu(50) && rule.to.y == emu(50)) {
      EXPECT_GE(rule.from.x, emu(99));
    }
  }
}

TEST(Rules, CornersOfTheFrameAreClosed) {
  for (auto const& rule : draw_rules(table({{0, 0}, {0, 0}}), style)) {
    bool const is_across = rule.from.y == rule.to.y;
    EXPECT_EQ(is_across ? rule.from.x : rule.from.y, emu(-4));
  }
}

TEST(Tints, NeighboursMakeOneRectangle) {
  auto const fills = draw_tints(table({{0, 1}, {2, 3}}));
  ASSERT_EQ(fills.size(), 1U);
  EXPECT_EQ(fills.front().rect, (Rect{{emu(0), emu(0)}, {emu(100), emu(100)}}));
}

}  // namespace
}  // namespace mokuhyo::layout
