// What changed between two states of a sheet: which rows are the same one, and what they say.
#include "diff/sheet_changes.h"

#include "form/sheet.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::diff {
namespace {

std::string const form = R"yaml(
template: t
title: 題
page: {size: A4, margin: 10mm}
fields:
  year: {label: 年度}
  goals:
    label: 目標
    type: rows
    key: no
    fields:
      no: {label: No.}
      goal: {label: 内容}
      steps: {label: 取組, type: rows, fields: {step: {label: 名称}, target: {label: 目標値}}}
  results: {label: 結果, type: joined, joins: goals.steps, fields: {result: {label: 値}}}
blocks:
  - table: {rows: goals.steps, columns: [{field: goal}, {field: step}, {field: result}]}
)yaml";

form::SheetData data_of(std::string const& sheet) {
  support::TemporaryFolder const folder;
  folder.write("t.yaml", form);
  Sources sources;
  form::SheetReader reader({folder.path()}, sources);
  return reader.read_with_data(folder.write("sheet.yaml", "template: t\n" + sheet))
      .value.value()
      .data;
}

using Lines = std::vector<std::string>;

/// Each change as "path: before -> after"; a sign stands for what is not there.
Lines changes(std::string const& before, std::string const& after) {
  Lines lines;
  for (auto const& change : changes_between(data_of(before), data_of(after))) {
    auto const was = change.kind == ChangeKind::added ? "∅" : change.before;
    auto const is = change.kind == ChangeKind::removed ? "∅" : change.after;
    lines.push_back(change.path + ": " + was + " -> " + is);
  }
  return lines;
}

TEST(SheetChanges, AreNoneWhereTheFilesOnlyLookDifferent) {
  EXPECT_TRUE(changes("年度: R6 # 注\n", "year: 'R6'\n").empty());
}

TEST(SheetChanges, NameTheFieldsAsTheFormDoes) {
  auto const found = changes_between(data_of("goals: [{no: 4, steps: [{step: 甲}]}]\n"),
                                     data_of("goals: [{no: 4, steps: [{step: 乙}]}]\n"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].label, "目標 4・取組 1・名称");
}

TEST(SheetChanges, TellWhatIsNewGoneAndChanged) {
  EXPECT_EQ(changes("", "year: R6\n"), Lines{"year: ∅ -> R6"});
  EXPECT_EQ(changes("year: R6\n", ""), Lines{"year: R6 -> ∅"});
  EXPECT_EQ(changes("year: R6\n", "year: R7\n"), Lines{"year: R6 -> R7"});
}

TEST(SheetChanges, MatchRowsByTheirKeys) {
  EXPECT_EQ(changes("goals: [{no: 1, goal: 甲}, {no: 2, goal: 乙}]\n",
                    "goals: [{no: 2, goal: 丙}, {no: 1, goal: 甲}]\n"),
            Lines{"goals.2.goal: 乙 -> 丙"});
  EXPECT_EQ(changes("goals: [{no: 1, goal: 甲}]\n", "goals: [{no: 2, goal: 甲}]\n"),
            (Lines{"goals.2.no: ∅ -> 2", "goals.2.goal: ∅ -> 甲", "goals.1.no: 1 -> ∅",
                   "goals.1.goal: 甲 -> ∅"}));
}

TEST(SheetChanges, MatchRowsWithoutKeysByWhatTheySay) {
  EXPECT_EQ(changes("goals: [{no: 1, steps: [{step: 甲}, {step: 乙}]}]\n",
                    "goals: [{no: 1, steps: [{step: 丙}, {step: 甲}, {step: 乙}]}]\n"),
            Lines{"goals.1.steps.1.step: ∅ -> 丙"});
  EXPECT_EQ(changes("goals: [{no: 1, steps: [{step: 甲}, {step: 乙, target: 1}]}]\n",
                    "goals: [{no: 1, steps: [{step: 甲}, {step: 乙, target: 2}]}]\n"),
            Lines{"goals.1.steps.2.target: 1 -> 2"});
}

TEST(SheetChanges, MatchJoinedRecordsByTheNamesOfTheirRows) {
  std::string const goals = "goals: [{no: 1, steps: [{step: 甲}, {step: 乙}]}]\n";
  EXPECT_EQ(changes(goals + "results: {1-1: {result: 3}, 1-2: {result: 4}}\n",
                    goals + "results: {1-2: {result: 5}, 1-1: {result: 3}}\n"),
            Lines{"results.1-2.result: 4 -> 5"});
}

TEST(SheetChanges, TellTheSignForTheSameFromItsWord) {
  EXPECT_EQ(changes("goals: [{no: 1, goal: 甲, steps: [{step: 乙}]}, {no: 2, goal: 同上}]\n",
                    "goals: [{no: 1, goal: 甲, steps: [{step: 乙}]}, {no: 2, goal: !text 同上}]\n"),
            Lines{"goals.2.goal: 同上 -> 同上"});
}

}  // namespace
}  // namespace mokuhyo::diff
