#include "layout/rules.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo::layout {
namespace {

TablePicture table(std::vector<std::vector<int>> cells) {
  constexpr Color grey{236, 236, 236};
  return {{emu(0), emu(100), emu(200)},
          {emu(0), emu(50), emu(100)},
          std::move(cells),
          {grey, std::nullopt, grey, std::nullopt},
          {}};
}

form::RuleStyle const style{{emu(8)}, {emu(2)}, {}, {}, {}, {}};

/// True if ink covers the point.
bool is_inked(std::vector<frame::RuleItem> const& rules, Point point) {
  return std::any_of(rules.begin(), rules.end(), [&](frame::RuleItem const& rule) {
    Length const half = rule.thickness / 2;
    bool const is_across = rule.from.y == rule.to.y;
    Rect const ink =
        is_across ? Rect{{rule.from.x, rule.from.y - half}, {rule.to.x - rule.from.x, half * 2}}
                  : Rect{{rule.from.x - half, rule.from.y}, {half * 2, rule.to.y - rule.from.y}};
    return contains(ink, {point, {}});
  });
}

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

TEST(Rules, JoinsAreClosedAndNothingStandsOut) {
  auto const rules = draw_rules(table({{0, 1}, {2, 3}}), style);
  for (auto const x : {emu(-4), emu(100), emu(204)}) {
    for (auto const y : {emu(-4), emu(50), emu(104)}) {
      EXPECT_TRUE(is_inked(rules, {x, y})) << x.emu << "," << y.emu;
    }
  }
  for (auto const outside : {emu(-5), emu(205)}) {
    EXPECT_FALSE(is_inked(rules, {outside, emu(50)}));
    EXPECT_FALSE(is_inked(rules, {emu(100), outside}));
  }
}

TEST(Rules, AThinRuleEndsUnderTheThickOneThatItMeets) {
  auto const rules = draw_rules(table({{0, 1}, {0, 3}}), style);
  auto const short_one = std::find_if(rules.begin(), rules.end(), [](auto const& rule) {
    return rule.from.y == emu(50) && rule.to.y == emu(50);
  });
  ASSERT_NE(short_one, rules.end());
  EXPECT_EQ(short_one->from.x, emu(99));
  EXPECT_EQ(short_one->to.x, emu(204));
}

/// The rule that runs from side to side at `y`.
form::RuleLine line_at(TablePicture const& picture, form::RuleStyle const& asked, Length y) {
  for (auto const& rule : draw_rules(picture, asked)) {
    if (rule.from.y == y && rule.to.y == y) return {rule.thickness, rule.pattern};
  }
  return {};
}

TEST(Rules, OfCompetingOnesTheStrongerIsDrawn) {
  auto const dotted = form::RuleLine{emu(2), RulePattern::dotted};
  auto const thick = form::RuleLine{emu(4), RulePattern::dashed};
  auto picture = table({{0, 1}, {2, 3}});
  picture.boundaries = {Boundary::rows, Boundary::groups, Boundary::rows};
  EXPECT_EQ(line_at(picture, {{emu(8)}, {emu(2)}, {}, {}, {}, thick}, emu(50)), thick);
  EXPECT_EQ(line_at(picture, {{emu(8)}, {emu(2)}, {}, {}, {}, dotted}, emu(50)),
            form::RuleLine{emu(2)});
  EXPECT_EQ(line_at(picture, {{emu(8)}, dotted, {}, {}, {}, {}}, emu(50)), dotted);
}

TEST(Rules, ABrokenRuleEndsInTheMiddleOfTheOneThatItMeets) {
  auto const dotted = form::RuleLine{emu(2), RulePattern::dotted};
  auto const rules = draw_rules(table({{0, 1}, {2, 3}}), {{emu(8)}, dotted, {}, {}, {}, {}});
  auto const row = std::find_if(rules.begin(), rules.end(), [](auto const& rule) {
    return rule.from.y == emu(50) && rule.to.y == emu(50);
  });
  ASSERT_NE(row, rules.end());
  EXPECT_EQ(row->from.x, emu(0));
  EXPECT_EQ(row->to.x, emu(200));
}

TEST(Rules, ColumnsWithoutRulesHaveTheirFrame) {
  auto const rules =
      draw_rules(table({{0, 1}, {2, 3}}), {{emu(8)}, {emu(2)}, {}, form::RuleLine{}, {}, {}});
  EXPECT_EQ(rules.size(), 5U);
}

TEST(Tints, OfTwoColoursMakeTwoRectangles) {
  auto picture = table({{0, 1}, {2, 3}});
  picture.tints = {Color{200, 220, 240}, Color{240, 240, 200}, Color{200, 220, 240}, std::nullopt};
  EXPECT_EQ(draw_tints(picture).size(), 2U);
}

TEST(Tints, NeighboursMakeOneRectangle) {
  auto const fills = draw_tints(table({{0, 1}, {2, 3}}));
  ASSERT_EQ(fills.size(), 1U);
  EXPECT_EQ(fills.front().rect, (Rect{{emu(0), emu(0)}, {emu(100), emu(100)}}));
}

}  // namespace
}  // namespace mokuhyo::layout
