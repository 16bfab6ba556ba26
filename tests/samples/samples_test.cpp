// What a user sees of the samples: spans, groups and marks, and that nothing written is lost.
#include "input/load.h"
#include "samples/reading.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mokuhyo::samples {
namespace {

namespace fs = std::filesystem;
using Texts = std::multiset<std::string>;

std::vector<fs::path> goal_sheets() {
  auto sheets = niigata();
  sheets.push_back(folder() / "plan-r6");
  return sheets;
}

std::vector<fs::path> all_sheets() {
  auto sheets = goal_sheets();
  for (auto const* const other :
       {"soshiki-mokuhyo-r6", "jimu-jigyo-r6", "un-ei-hoshin-r7", "shuccho-meirei"}) {
    sheets.push_back(folder() / other);
  }
  return sheets;
}

std::string trimmed(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

/// A list as the form prints it.
std::string as_list(input::Sequence const& items) {
  std::string text;
  for (auto const& item : items.items) {
    text += (text.empty() ? "・" : "\n・") + item.scalar()->text;
  }
  return text;
}

/// Every text that `value` holds and that is to be printed.
Texts texts_in(input::Value const& value) {
  Texts texts;
  if (auto const* const scalar = value.scalar()) {
    bool const is_printed = !scalar->text.empty() && scalar->text != "同上";
    return is_printed ? Texts{trimmed(scalar->text)} : Texts();
  }
  if (auto const* const sequence = value.sequence()) {
    bool const is_list = !sequence->items.empty() && sequence->items[0].scalar() != nullptr;
    if (is_list) return {as_list(*sequence)};
    for (auto const& item : sequence->items) texts.merge(texts_in(item));
    return texts;
  }
  for (auto const& entry : value.mapping()->entries) {
    if (entry.key != "template" && entry.key != "テンプレート") texts.merge(texts_in(entry.value));
  }
  return texts;
}

Texts texts_in_files(fs::path const& sheet) {
  Texts texts;
  Sources sources;
  for (auto const& file : fs::directory_iterator(sheet)) {
    texts.merge(texts_in(input::load_yaml(file.path(), sources).value.value()));
  }
  return texts;
}

Texts texts_of_values(form::Form const& form) {
  Texts texts;
  auto const found = grids(form);
  for (auto const& cell : found.at(0).cells) {
    if (cell.kind == form::CellKind::value && !cell.text.empty()) texts.insert(cell.text);
  }
  for (auto const& row : body(found.at(1))) {
    for (auto const& text : row) {
      if (!text.empty()) texts.insert(text);
    }
  }
  return texts;
}

class GoalSheet : public testing::TestWithParam<fs::path> {};

TEST_P(GoalSheet, PrintsEveryValueThatIsWrittenAndNoOther) {
  EXPECT_EQ(texts_of_values(read(GetParam()).form), texts_in_files(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Sheets, GoalSheet, testing::ValuesIn(goal_sheets()));

class Sample : public testing::TestWithParam<fs::path> {};

/// How many cells cover each place of `grid`.
std::vector<int> coverage(form::Grid const& grid) {
  auto const columns = static_cast<int>(grid.columns.size());
  std::vector<int> places(static_cast<std::size_t>(grid.rows * columns), 0);
  for (auto const& cell : grid.cells) {
    for (int row = cell.row; row < cell.row + cell.rows; ++row) {
      for (int column = cell.column; column < cell.column + cell.columns; ++column) {
        ++places.at(static_cast<std::size_t>(row * columns + column));
      }
    }
  }
  return places;
}

TEST_P(Sample, CoversEveryPlaceOfItsGridsOnce) {
  auto const reading = read(GetParam());
  for (auto const& grid : grids(reading.form)) {
    auto const places = coverage(grid);
    EXPECT_TRUE(std::all_of(places.begin(), places.end(), [](int count) { return count == 1; }));
  }
}

TEST_P(Sample, GroupsFollowEachOtherWithoutGaps) {
  auto const reading = read(GetParam());
  for (auto const& grid : grids(reading.form)) {
    int row = grid.header_rows;
    for (auto const& group : grid.groups) {
      EXPECT_EQ(group.first, row);
      row += group.count;
    }
    EXPECT_EQ(row, grid.rows);
  }
}

INSTANTIATE_TEST_SUITE_P(Sheets, Sample, testing::ValuesIn(all_sheets()));

/// "row+rows" of the cells in `column` of the table, below its heading.
std::vector<std::string> spans(form::Form const& form, int column) {
  auto const table = grids(form).at(1);
  std::vector<std::string> found;
  for (auto const& cell : table.cells) {
    if (cell.column != column || cell.row < table.header_rows) continue;
    found.push_back(std::to_string(cell.row - table.header_rows) + "+" + std::to_string(cell.rows));
  }
  return found;
}

using Spans = std::vector<std::string>;

TEST(Spans, AGoalThatSaysDittoSharesTheCellAbove) {
  auto const reading = read(niigata().at(0));
  EXPECT_EQ(spans(reading.form, 0), (Spans{"0+1", "1+1", "2+1", "3+2", "5+1"}));
  EXPECT_EQ(spans(reading.form, 1), (Spans{"0+2", "2+1", "3+2", "5+1"}));
  EXPECT_EQ(spans(reading.form, 2), (Spans{"0+1", "1+1", "2+1", "3+2", "5+1"}));
}

TEST(Spans, AnEvaluationThatSaysDittoSharesTheCellAbove) {
  auto const reading = read(niigata().at(5));
  Spans const shared = {"0+1", "1+1", "2+1", "3+2", "5+1", "6+2", "8+1", "9+1"};
  for (int const column : {6, 7, 9, 10}) EXPECT_EQ(spans(reading.form, column), shared) << column;
  EXPECT_EQ(spans(reading.form, 8).size(), 10U);
}

TEST(Groups, AreTheGoalsAndHoldTogetherWhatSharesACell) {
  auto const reading = read(niigata().at(0));
  auto const table = grids(reading.form).at(1);
  Spans rows;
  for (auto const& group : table.groups) {
    rows.push_back(std::to_string(group.first - table.header_rows) + "+" +
                   std::to_string(group.count));
  }
  EXPECT_EQ(rows, (Spans{"0+2", "2+1", "3+2", "5+1"}));
  EXPECT_TRUE(table.groups.at(1).title.starts_with("3 関係機関・団体と"));
}

TEST(Marks, SayWhatTheyMean) {
  auto const reading = read(niigata().at(1));
  std::vector<std::string> said;
  auto const table = grids(reading.form).at(1);
  for (auto const& cell : table.cells) {
    if (!cell.spoken.empty()) said.push_back(cell.text + cell.spoken);
  }
  EXPECT_EQ(said, (std::vector<std::string>{"○達成", "△一部未達成", "○達成", "○達成"}));
}

TEST(Document, IsNamedAndDatedByItsSheet) {
  EXPECT_EQ(read(niigata().at(1)).form.title, "組織目標管理シート 消費生活センター");
  EXPECT_EQ(read(niigata().at(1)).form.date, "2024-03-31");
}

TEST(Plan, HasEmptyCellsForItsEvaluation) {
  auto const reading = read(folder() / "plan-r6");
  for (auto const& row : body(grids(reading.form).at(1))) {
    EXPECT_EQ(row.at(5) + row.at(8) + row.at(9) + row.at(10), "");
  }
  EXPECT_EQ(reading.form.date, "2024-04-01");
}

TEST(Plan, HasHeadingsOfItsOwnYear) {
  auto const reading = read(folder() / "plan-r6");
  std::set<std::string> headings;
  auto const table = grids(reading.form).at(1);
  for (auto const& cell : table.cells) headings.insert(cell.text);
  EXPECT_TRUE(headings.contains("R6目標"));
  EXPECT_TRUE(headings.contains("R6結果"));
}

// 发 stands in the text that was published in place of 発.
TEST(Doubts, AreAboutTheOneCharacterThatTheSourceHasWrong) {
  for (auto const& sheet : all_sheets()) {
    bool const is_wrong = sheet.filename() == "05-danjo-kyodo-sankaku";
    EXPECT_EQ(read(sheet).doubts,
              is_wrong ? std::vector<std::string>{"`发` is no character of JIS X 0213"}
                       : std::vector<std::string>())
        << sheet;
  }
}

}  // namespace
}  // namespace mokuhyo::samples
