// What counts as the content of a sheet: its values, not how they are laid out.
#include "unit/signoff/desk.h"

#include <gtest/gtest.h>

namespace mokuhyo::signoff {
namespace {

/// The state of a signed sheet whose file then is `text`.
std::string after(std::string const& file, std::string const& text) {
  Desk const desk;
  EXPECT_TRUE(desk.sign("担当", "山田").empty());
  desk.write(file, text);
  return desk.state();
}

struct Rewritten {
  char const* what;
  char const* text;
};

class SameContent : public testing::TestWithParam<Rewritten> {};

TEST_P(SameContent, StaysSigned) {
  EXPECT_EQ(after("sheet/goals.yaml", GetParam().text), "partly signed");
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, SameContent,
    testing::Values(
        Rewritten{"Comments", "# 注\ngoals:  # 注\n  - {no: 1, goal: 甲}\n  - {no: 2, goal: 乙}\n"},
        Rewritten{"Blocks", "goals:\n- no: 1\n  goal: 甲\n\n- no: 2\n  goal: 乙\n"},
        Rewritten{"OrderOfKeys", "goals: [{goal: 甲, no: 1}, {goal: 乙, no: 2}]\n"},
        Rewritten{"Labels", "目標一覧: [{No.: 1, 目標: 甲}, {No.: 2, 目標: 乙}]\n"},
        Rewritten{"Quotes", "goals: [{no: '1', goal: \"甲\"}, {no: 2, goal: 乙}]\n"},
        Rewritten{"EmptyKeys", "notes:\ngoals: [{no: 1, goal: 甲}, {no: 2, goal: 乙}]\n"}),
    [](auto const& tested) { return tested.param.what; });

struct Changed {
  char const* what;
  char const* text;
  char const* state;
};

class OtherContent : public testing::TestWithParam<Changed> {};

TEST_P(OtherContent, IsToldByItsFields) {
  EXPECT_EQ(after("sheet/goals.yaml", GetParam().text), GetParam().state);
}

INSTANTIATE_TEST_SUITE_P(
    Changes, OtherContent,
    testing::Values(
        Changed{"Value", "goals: [{no: 1, goal: 丙}, {no: 2, goal: 乙}]", "changed: goals.1.goal"},
        Changed{"Blank", "goals: [{no: 1, goal: '甲 '}, {no: 2, goal: 乙}]",
                "changed: goals.1.goal"},
        Changed{"Ditto", "goals: [{no: 1, goal: 甲}, {no: 2, goal: 同上}]",
                "changed: goals.2.goal"},
        Changed{"TheWordForDitto", "goals: [{no: 1, goal: 甲}, {no: 2, goal: !text 同上}]",
                "changed: goals.2.goal"},
        Changed{"StruckOut", "goals: [{no: 1, goal: 甲}, {no: 2, goal: ／}]",
                "changed: goals.2.goal"},
        Changed{"RowTakenOut", "goals: [{no: 1, goal: 甲}]",
                "changed: goals, goals.2.no, goals.2.goal"},
        Changed{"RowsInAnotherOrder", "goals: [{no: 2, goal: 乙}, {no: 1, goal: 甲}]",
                "changed: goals"},
        Changed{"FieldAdded", "notes: [一]\ngoals: [{no: 1, goal: 甲}, {no: 2, goal: 乙}]",
                "changed: notes"}),
    [](auto const& tested) { return tested.param.what; });

TEST(Content, TellsAListFromItsItemsInOneText) {
  Desk const desk;
  desk.write("sheet/notes.yaml", "notes: [\"一\\n二\", 三]\n");
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  desk.write("sheet/notes.yaml", "notes: [一, \"二\\n三\"]\n");
  EXPECT_EQ(desk.state(), "changed: notes");
}

TEST(Content, AFileAddedToTheSheetIsPartOfIt) {
  EXPECT_EQ(after("sheet/more.yaml", "notes: [あとから]\n"), "changed: notes");
}

TEST(Content, FilesThatAreNoPartOfTheSheetDoNotCount) {
  EXPECT_EQ(after("sheet/memo.txt", "notes: [あとから]\n"), "partly signed");
}

TEST(Content, OfTheTemplateCountsWithoutItsChecks) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  desk.write_form(
      "  - stamps: {roles: [部長, 課長, 担当]}\nchecks:\n  - at-most: {texts: year, characters: "
      "90}\n");
  EXPECT_EQ(desk.state(), "partly signed");
}

TEST(Content, OfTheTemplateCountsWithoutItsLayout) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  desk.write_form("  # 注\n  - stamps:\n      roles: [部長, 課長, 担当]\n");
  EXPECT_EQ(desk.state(), "partly signed");
  desk.write_form("  - stamps: {roles: [部長, 課長, 担当], box: 20mm}\n");
  EXPECT_EQ(desk.state(), "changed: the template");
}

}  // namespace
}  // namespace mokuhyo::signoff
