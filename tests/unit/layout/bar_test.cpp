#include "layout/bar.h"

#include <gtest/gtest.h>

namespace mokuhyo::layout {
namespace {

using form::BarPattern;

constexpr Rect area{{mm(10), mm(10)}, {mm(40), mm(4)}};

std::vector<Rect> fills(std::vector<frame::Item> const& items) {
  std::vector<Rect> rects;
  for (auto const& item : items) {
    if (auto const* const fill = std::get_if<frame::FillItem>(&item.what))
      rects.push_back(fill->rect);
  }
  return rects;
}

std::size_t rules(std::vector<frame::Item> const& items) {
  return items.size() - fills(items).size();
}

TEST(Bar, PartsAreAsLongAsTheirShares) {
  auto const rects = fills(
      draw_bar({{3, BarPattern::solid}, {0, BarPattern::level}, {1, BarPattern::empty}}, area));
  ASSERT_EQ(rects.size(), 2U);
  EXPECT_EQ(rects[0], (Rect{{mm(10), mm(10)}, {mm(30), mm(4)}}));
  EXPECT_EQ(rects[1], (Rect{{mm(40), mm(10)}, {mm(10), mm(4)}}));
}

TEST(Bar, NothingIsAnOutlineAlone) {
  auto const items = draw_bar({{0, BarPattern::solid}}, area);
  EXPECT_TRUE(fills(items).empty());
  EXPECT_EQ(rules(items), 4U);
}

TEST(Bar, PatternsStayWithinTheirPart) {
  for (auto const pattern : {BarPattern::rising, BarPattern::falling, BarPattern::level}) {
    auto const items = draw_bar({{1, pattern}}, area);
    EXPECT_GT(rules(items), 4U);
    for (auto const& item : items) {
      auto const* const rule = std::get_if<frame::RuleItem>(&item.what);
      if (rule == nullptr) continue;
      EXPECT_TRUE(contains(area, {rule->from, {}}) && contains(area, {rule->to, {}}));
    }
  }
}

TEST(Bar, IsFurniture) {
  for (auto const& item : draw_bar({{1, BarPattern::rising}}, area))
    EXPECT_EQ(item.element, frame::artifact);
}

}  // namespace
}  // namespace mokuhyo::layout
