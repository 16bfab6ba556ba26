#include "frame/press_form.h"

#include "frame/dump.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo::frame {
namespace {

Document one_page(std::vector<Item> items) {
  Document document;
  document.pages.push_back({{mm(100), mm(50)}, std::move(items)});
  document.outline.push_back({"全体", 0, 0, {mm(10), mm(10)}});
  return document;
}

Page on_sheet(std::vector<Item> items) { return press_form(one_page(std::move(items))).pages[0]; }

Rect fill_of(Rect rect) {
  return std::get<FillItem>(on_sheet({{artifact, FillItem{rect, black}, {}}}).items[0].what).rect;
}

/// True if a mark leads from (x1, y1) to (x2, y2), in millimetres from the corner of the page.
bool has_mark(double x1, double y1, double x2, double y2) {
  auto const page = on_sheet({});
  auto const& sheet = *page.press;
  Point const from = sheet.trim.origin + Point{mm(x1), mm(y1)};
  Point const to = sheet.trim.origin + Point{mm(x2), mm(y2)};
  return std::any_of(sheet.marks.begin(), sheet.marks.end(),
                     [&](RuleItem const& mark) { return mark.from == from && mark.to == to; });
}

TEST(PressForm, PutsThePageInTheMiddleOfALargerSheet) {
  auto const page = on_sheet({});
  EXPECT_EQ(page.size, (Size{mm(130), mm(80)}));
  EXPECT_EQ(page.press->trim, (Rect{{mm(15), mm(15)}, {mm(100), mm(50)}}));
  EXPECT_EQ(page.press->bleed, (Rect{{mm(12), mm(12)}, {mm(106), mm(56)}}));
}

TEST(PressForm, MovesWhatStandsOnThePageWithIt) {
  Rect const inside{{mm(10), mm(10)}, {mm(20), mm(5)}};
  EXPECT_EQ(fill_of(inside), (Rect{{mm(25), mm(25)}, {mm(20), mm(5)}}));
  auto const page = on_sheet({{artifact, RuleItem{{mm(1), mm(2)}, {mm(9), mm(2)}, mm(0.1)}, {}}});
  EXPECT_EQ(std::get<RuleItem>(page.items[0].what).from, (Point{mm(16), mm(17)}));
  EXPECT_EQ(press_form(one_page({})).outline[0].target, (Point{mm(25), mm(25)}));
}

TEST(PressForm, LetsColourThatReachesAnEdgeRunOnToTheEndOfTheBleed) {
  EXPECT_EQ(fill_of({{mm(0), mm(10)}, {mm(100), mm(5)}}),
            (Rect{{mm(12), mm(25)}, {mm(106), mm(5)}}));
  EXPECT_EQ(fill_of({{mm(50), mm(40)}, {mm(50), mm(10)}}),
            (Rect{{mm(65), mm(55)}, {mm(53), mm(13)}}));
}

TEST(PressForm, LetsRulesRunOnAlongTheirOwnLineOnly) {
  auto const page = on_sheet({{artifact, RuleItem{{mm(0), mm(0)}, {mm(100), mm(0)}, mm(0.1)}, {}}});
  auto const& rule = std::get<RuleItem>(page.items[0].what);
  EXPECT_EQ(rule.from, (Point{mm(12), mm(15)}));
  EXPECT_EQ(rule.to, (Point{mm(118), mm(15)}));
}

TEST(PressForm, MarksEachCornerTwice) {
  EXPECT_TRUE(has_mark(-13, 0, -3, 0));     // the cut, outside the bleed
  EXPECT_TRUE(has_mark(0, -3, 0, -13));     // the cut, upwards
  EXPECT_TRUE(has_mark(-13, -3, 0, -3));    // the bleed
  EXPECT_TRUE(has_mark(-3, 0, -3, -13));    // the bleed, upwards
  EXPECT_TRUE(has_mark(113, 50, 103, 50));  // the opposite corner
  EXPECT_TRUE(has_mark(100, 53, 100, 63));
}

TEST(PressForm, MarksTheMiddleOfEachSideByACross) {
  EXPECT_TRUE(has_mark(50, -3, 50, -13));
  EXPECT_TRUE(has_mark(40, -8, 60, -8));
  EXPECT_TRUE(has_mark(103, 25, 113, 25));
  EXPECT_TRUE(has_mark(108, 15, 108, 35));
}

TEST(PressForm, KeepsMarksOffWhatIsLeftAfterTheCut) {
  auto const page = on_sheet({});
  Rect const sheet{{}, page.size};
  for (auto const& mark : page.press->marks) {
    Rect const bounds{{std::min(mark.from.x, mark.to.x), std::min(mark.from.y, mark.to.y)}, {}};
    EXPECT_TRUE(contains(sheet, bounds));
    EXPECT_FALSE(contains(page.press->trim, bounds) && contains(page.press->trim, {mark.to, {}}))
        << dump(press_form(one_page({})));
  }
}

TEST(PressForm, TakesTheBleedThatThePageAsksFor) {
  auto document = one_page({});
  document.pages[0].bleed = mm(5);
  auto const page = press_form(document).pages[0];
  EXPECT_EQ(page.press->trim.origin, (Point{mm(17), mm(17)}));
  EXPECT_EQ(page.press->bleed.origin, (Point{mm(12), mm(12)}));
}

}  // namespace
}  // namespace mokuhyo::frame
