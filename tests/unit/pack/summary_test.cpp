#include "pack/summary.h"

#include "form/sheet.h"
#include "pack/publication.h"
#include "pack/summary_form.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace mokuhyo::pack {
namespace {

using form::FieldType;
using Texts = std::vector<std::string>;

form::Marks const marks = {{"○", "達成", true}, {"△", "一部", false}, {"×", "未達成", false}};

SummaryWords words() {
  SummaryWords made;
  made.title = "一覧";
  made.sheet = "課";
  made.indicators = "指標";
  made.open = "未評価";
  made.share = "達成率";
  made.bar = "内訳";
  made.this_year = "本年度";
  made.last_year = "前年度";
  made.change = "増減";
  made.total = "計";
  made.none = "－";
  return made;
}

/// A sheet with a row for each of these marks.
form::SheetData sheet(Texts const& given) {
  form::SheetData made;
  made.marks = marks;
  form::DataTable table;
  table.columns = {{"課", FieldType::text, false},
                   {"指標", FieldType::text, false},
                   {"評価", FieldType::mark, false}};
  table.own_columns = 1;
  for (auto const& mark : given) table.rows.push_back({"市民課", "申請率", mark});
  made.tables = {table};
  return made;
}

/// Two departments with sections of the same name.
Summary two_departments() {
  return summarize({{"市長室", "総務課", "財政課", "総務課"},
                    {sheet({"○"}), sheet({"○", "×"}), sheet({"○"}), sheet({"△", ""})},
                    {{"総務部", 1, 2}, {"市民部", 3, 1}}});
}

form::Grid grid_of(Summary const& summary, SummaryLook const& look) {
  return std::get<form::Grid>(summary_form(summary, look, {}).blocks.at(1));
}

Texts texts_of_row(form::Grid const& grid, int row) {
  Texts texts;
  for (auto const& cell : grid.cells) {
    if (cell.row == row) texts.push_back(cell.text);
  }
  return texts;
}

TEST(Summary, CountsTheMarksOfEachSheetAndOfAll) {
  auto const summary = summarize({{"a", "b"}, {sheet({"○", "○", "×", ""}), sheet({"△"})}, {}});
  ASSERT_EQ(summary.lines.size(), 2U);
  EXPECT_EQ(summary.lines[0].counts, (std::vector<int>{2, 0, 1}));
  EXPECT_EQ(summary.lines[0].open, 1);
  EXPECT_EQ(summary.total("計").counts, (std::vector<int>{2, 1, 1}));
  EXPECT_EQ(summary.reached(summary.total("計")), 2);
}

TEST(Summary, ARowWithNothingOfItsOwnIsNoRow) {
  auto made = sheet({"○"});
  made.tables[0].rows.push_back({"市民課", "", ""});
  EXPECT_EQ(summarize({{"a"}, {made}, {}}).lines.at(0).open, 0);
}

TEST(Summary, SheetsOfFormsWithoutMarksAreLeftOut) {
  EXPECT_EQ(summarize({{"a", "b"}, {sheet({"○"}), {}}, {}}).lines.size(), 1U);
  EXPECT_TRUE(summarize({{"a", "b"}, {{}, sheet({"○"})}, {{"部", 0, 1}}}).groups.empty());
}

TEST(Summary, CountsTheSampleAsItsSourceDoesByHand) {
  auto const source = std::filesystem::path(MOKUHYO_SOURCE_DIR);
  Sources sources;
  form::SheetReader reader({source / "templates"}, sources);
  auto const publication = find_publication(source / "samples/niigata-r5", sources);
  auto const sheets = read_with_data(*publication.value, reader);
  auto const summary =
      summarize({{"1", "2", "3", "4", "5", "6"}, sheets.value->data, publication.value->groups});
  std::vector<std::vector<int>> counts;
  for (auto const& line : summary.lines) {
    counts.push_back(line.counts);
    EXPECT_EQ(line.open, 0);
  }
  EXPECT_EQ(counts, (std::vector<std::vector<int>>{
                        {4, 0, 2}, {3, 1, 0}, {2, 0, 0}, {3, 1, 0}, {3, 0, 2}, {7, 3, 0}}));
}

TEST(SummaryForm, IsATableWithSharesOfWhatWasEvaluated) {
  auto const named = words();
  auto const grid =
      grid_of(summarize({{"a", "b"}, {sheet({"○", "○", "×", ""}), sheet({""})}, {}}), {named});
  EXPECT_EQ(texts_of_row(grid, 0),
            (Texts{"課", "指標", "○\n達成", "△\n一部", "×\n未達成", "未評価", "達成率"}));
  EXPECT_EQ(texts_of_row(grid, 1), (Texts{"a", "4", "2", "0", "1", "1", "67%"}));
  EXPECT_EQ(texts_of_row(grid, 2), (Texts{"b", "1", "0", "0", "0", "1", "－"}));
  EXPECT_EQ(texts_of_row(grid, 3), (Texts{"計", "5", "2", "0", "1", "2", "67%"}));
}

TEST(SummaryForm, GroupsHaveTheirSumsAboveTheirSheets) {
  auto const named = words();
  auto const grid = grid_of(two_departments(), {named});
  Texts names;
  for (int row = 1; row < grid.rows; ++row) names.push_back(texts_of_row(grid, row).front());
  EXPECT_EQ(names,
            (Texts{"　市長室", "総務部", "　総務課", "　財政課", "市民部", "　総務課", "計"}));
  EXPECT_EQ(texts_of_row(grid, 2), (Texts{"総務部", "3", "2", "0", "1", "0", "67%"}));
}

TEST(SummaryForm, AGroupStaysWithItsFirstSheetOnAPage) {
  auto const named = words();
  std::vector<int> counts;
  for (auto const& group : grid_of(two_departments(), {named}).groups)
    counts.push_back(group.count);
  EXPECT_EQ(counts, (std::vector<int>{1, 2, 1, 2, 1}));
}

TEST(SummaryForm, LastYearStandsBesideWhatHasTheSameNameInTheSameGroup) {
  auto const named = words();
  auto const last = summarize({{"総務課", "総務課"},
                               {sheet({"○", "○"}), sheet({"○"})},
                               {{"総務部", 0, 1}, {"市民部", 1, 1}}});
  auto const grid = grid_of(two_departments(), {named, Bars::none, &last});
  auto const section = texts_of_row(grid, 4);
  EXPECT_EQ(section, (Texts{"　総務課", "2", "1", "0", "1", "0", "50%", "2", "2", "0", "0", "0",
                            "100%", "−50"}));
  auto const unknown = texts_of_row(grid, 5);
  EXPECT_EQ(Texts(unknown.begin() + 7, unknown.end()), Texts(7, "－"));
  EXPECT_EQ(texts_of_row(grid, 3).back(), "−33");
  EXPECT_EQ(texts_of_row(grid, grid.rows - 1).back(), "−40");
}

TEST(SummaryForm, BarsHaveAPartForEachMarkAndOneForWhatIsOpen) {
  auto const named = words();
  auto const grid =
      grid_of(summarize({{"a"}, {sheet({"○", "○", "×", ""})}, {}}), {named, Bars::drawn});
  auto const& bar = grid.bars.at(4);  // after the samples in the headings
  std::vector<int> amounts;
  for (auto const& part : bar.parts) amounts.push_back(part.amount);
  EXPECT_EQ(amounts, (std::vector<int>{2, 0, 1, 1}));
  EXPECT_EQ(grid.cells.at(bar.cell).row, 1);
  EXPECT_EQ(bar.parts[3].pattern, form::BarPattern::empty);
  EXPECT_NE(bar.parts[0].pattern, bar.parts[1].pattern);
}

}  // namespace
}  // namespace mokuhyo::pack
