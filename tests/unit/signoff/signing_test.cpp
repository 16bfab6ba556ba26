// Who may sign, and in which order.
#include "unit/signoff/desk.h"

#include <gtest/gtest.h>

namespace mokuhyo::signoff {
namespace {

using Messages = std::vector<std::string>;

TEST(Signing, GoesFromTheLastBoxToTheFirst) {
  Desk const desk;
  EXPECT_EQ(desk.state(), "open");
  EXPECT_EQ(desk.sign("課長", "佐藤"), Messages{"`担当` signs before `課長`"});
  EXPECT_TRUE(desk.sign("担当", "山田").empty());
  EXPECT_EQ(desk.sign("部長", "鈴木"), Messages{"`課長` signs before `部長`"});
  EXPECT_TRUE(desk.sign("課長", "佐藤").empty());
  EXPECT_EQ(desk.state(), "partly signed");
  EXPECT_TRUE(desk.sign("部長", "鈴木").empty());
  EXPECT_EQ(desk.state(), "signed");
}

TEST(Signing, GoesFromTheFirstBoxWhereTheTemplateSaysSo) {
  Desk const desk;
  desk.write_form("  - stamps: {roles: [部長, 課長], order: from-first}\n");
  EXPECT_EQ(desk.sign("課長", "佐藤"), Messages{"`部長` signs before `課長`"});
  EXPECT_TRUE(desk.sign("部長", "鈴木").empty());
}

TEST(Signing, NeedsNoOrderWhereTheTemplateAsksForNone) {
  Desk const desk;
  desk.write_form("  - stamps: {roles: [部長, 課長], order: any}\n");
  EXPECT_TRUE(desk.sign("部長", "鈴木").empty());
  EXPECT_TRUE(desk.sign("課長", "佐藤").empty());
  EXPECT_EQ(desk.state(), "signed");
}

TEST(Signing, BoxesWithinARowOfBlocksCountToo) {
  Desk const desk;
  desk.write_form("  - row: {blocks: [{title: {}}, {stamps: {roles: [課長]}}]}\n");
  EXPECT_TRUE(desk.sign("課長", "佐藤").empty());
  EXPECT_EQ(desk.state(), "signed");
}

TEST(Signing, IsForRolesOfTheFormOnly) {
  Desk const desk;
  EXPECT_EQ(desk.sign("市長", "高橋"), Messages{"there is no box for `市長`"});
}

TEST(Signing, IsForFormsWithBoxesOnly) {
  Desk const desk;
  desk.write_form("");
  EXPECT_EQ(desk.state(), "not asked");
  EXPECT_EQ(desk.sign("課長", "佐藤"), Messages{"this form has no boxes for stamps"});
}

TEST(Signing, IsDoneOnceForTheSameContent) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  EXPECT_EQ(desk.sign("担当", "山田"), Messages{"`担当` has signed (山田, R6.4.2)"});
}

TEST(Signing, BeginsAgainWhenTheContentHasChanged) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  desk.write("sheet/goals.yaml", "goals: [{no: 1, goal: 丙}]\n");
  EXPECT_EQ(desk.sign("課長", "佐藤"), Messages{"`担当` signs before `課長`"});
  EXPECT_TRUE(desk.sign("担当", "山田").empty());
  EXPECT_EQ(desk.state(), "partly signed");
}

TEST(Signing, HoldsAgainWhenTheContentIsPutBack) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  desk.write("sheet/header.yaml", "template: t\nyear: 令和7年度\n");
  EXPECT_EQ(desk.state(), "changed: year");
  desk.write("sheet/header.yaml", "template: t\nyear: 令和6年度\n");
  EXPECT_EQ(desk.state(), "partly signed");
}

TEST(Signing, IsForWhatWasShown) {
  Desk const desk;
  auto const shown = desk.content();
  desk.write("sheet/goals.yaml", "goals: [{no: 1, goal: 丙}]\n");
  EXPECT_EQ(desk.sign({"担当", "山田", {2024, 4, 2}, shown}),
            Messages{"the sheet no longer says what was shown"});
  EXPECT_EQ(desk.state(), "open");
  EXPECT_TRUE(desk.sign({"担当", "山田", {2024, 4, 2}, desk.content()}).empty());
}

TEST(Signing, GoesNotBackInTime) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田", {2024, 4, 2}).empty());
  EXPECT_EQ(desk.sign("課長", "佐藤", {2024, 4, 1}),
            Messages{"the day is before that of this sign-off (2024-04-02)"});
}

}  // namespace
}  // namespace mokuhyo::signoff
