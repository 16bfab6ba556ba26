#include "pack/summary.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

using form::FieldType;

form::Marks const marks = {{"○", "達成", true}, {"△", "一部", false}, {"×", "未達成", false}};

/// A sheet with a row for each of these marks.
NamedData sheet(std::string name, std::vector<std::string> const& given) {
  NamedData made;
  made.name = std::move(name);
  made.data.marks = marks;
  form::DataTable table;
  table.columns = {{"課", FieldType::text, false},
                   {"指標", FieldType::text, false},
                   {"評価", FieldType::mark, false}};
  table.own_columns = 1;
  for (auto const& mark : given) table.rows.push_back({"市民課", "申請率", mark});
  made.data.tables = {table};
  return made;
}

std::vector<std::string> texts_of_row(form::Form const& form, int row) {
  std::vector<std::string> texts;
  for (auto const& cell : std::get<form::Grid>(form.blocks.back()).cells) {
    if (cell.row == row) texts.push_back(cell.text);
  }
  return texts;
}

TEST(Summary, CountsTheMarksOfEachSheetAndOfAll) {
  auto const summary = summarize({sheet("a", {"○", "○", "×", ""}), sheet("b", {"△"})});
  ASSERT_EQ(summary.lines.size(), 2U);
  EXPECT_EQ(summary.lines[0].counts, (std::vector<int>{2, 0, 1}));
  EXPECT_EQ(summary.lines[0].open, 1);
  EXPECT_EQ(summary.total().counts, (std::vector<int>{2, 1, 1}));
  EXPECT_EQ(summary.reached(summary.total()), 2);
}

TEST(Summary, ARowWithNothingOfItsOwnIsNoRow) {
  auto made = sheet("a", {"○"});
  made.data.tables[0].rows.push_back({"市民課", "", ""});
  EXPECT_EQ(summarize({made}).lines.at(0).open, 0);
}

TEST(Summary, SheetsOfFormsWithoutMarksAreLeftOut) {
  NamedData policy;
  policy.name = "b";
  EXPECT_EQ(summarize({sheet("a", {"○"}), policy}).lines.size(), 1U);
}

TEST(Summary, IsATableWithSharesOfWhatWasEvaluated) {
  auto const form =
      summary_form(summarize({sheet("a", {"○", "○", "×", ""}), sheet("b", {""})}), {});
  using Texts = std::vector<std::string>;
  EXPECT_EQ(texts_of_row(form, 0),
            (Texts{"シート", "指標", "○\n達成", "△\n一部", "×\n未達成", "未評価", "達成の割合"}));
  EXPECT_EQ(texts_of_row(form, 1), (Texts{"a", "4", "2", "0", "1", "1", "67%"}));
  EXPECT_EQ(texts_of_row(form, 2), (Texts{"b", "1", "0", "0", "0", "1", "－"}));
  EXPECT_EQ(texts_of_row(form, 3), (Texts{"計", "5", "2", "0", "1", "2", "67%"}));
}

}  // namespace
}  // namespace mokuhyo::pack
