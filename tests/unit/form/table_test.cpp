// Rows of a table come from nested records; cells span what lies within one record, and what says
// 同上 below it.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Cells = std::vector<std::string>;

std::string const fields = R"yaml(
fields:
  city: {label: 市}
  goals:
    type: rows
    fields:
      no: {label: No.}
      goal: {label: 目標}
      steps:
        type: rows
        fields:
          name: {label: 名称}
          note: {label: 備考}
)yaml";

std::string table(std::string const& columns, std::string const& settings = {}) {
  return fields + "blocks:\n  - table: {rows: goals.steps, columns: [" + columns + "]" + settings +
         "}\n";
}

std::string const all = "{field: no}, {field: goal}, {field: name}";

TEST(Table, ACellSpansTheRowsWithinItsRecord) {
  EXPECT_EQ(cells_of(grid_of(filled(table(all),
                                    "goals:\n"
                                    "  - {no: 1, goal: 甲, steps: [{name: a}, {name: b}]}\n"
                                    "  - {no: 2, goal: 乙, steps: [{name: c}]}\n"))),
            (Cells{"0x2,0 1", "0x2,1 甲", "0,2 a", "1,2 b", "2,0 2", "2,1 乙", "2,2 c"}));
}

TEST(Table, DittoExtendsTheCellAbove) {
  EXPECT_EQ(cells_of(grid_of(filled(table("{field: name}, {field: note}"),
                                    "goals:\n  - steps: [{name: a, note: x}, {name: b, note: 同上},"
                                    " {name: c, note: 同上}, {name: d, note: y}]\n"))),
            (Cells{"0,0 a", "0x3,1 x", "1,0 b", "2,0 c", "3,0 d", "3,1 y"}));
}

TEST(Table, DittoOfAnOuterRecordJoinsBothRecordsRows) {
  EXPECT_EQ(cells_of(grid_of(filled(table(all),
                                    "goals:\n"
                                    "  - {no: 1, goal: 甲, steps: [{name: a}, {name: b}]}\n"
                                    "  - {no: 2, goal: 同上, steps: [{name: c}]}\n"))),
            (Cells{"0x2,0 1", "0x3,1 甲", "0,2 a", "1,2 b", "2,0 2", "2,2 c"}));
}

TEST(Table, DittoThatIsTextIsPrinted) {
  EXPECT_EQ(cells_of(grid_of(filled(table("{field: name}"),
                                    "goals:\n  - steps: [{name: a}, {name: !text 同上}]\n"))),
            (Cells{"0,0 a", "1,0 同上"}));
}

TEST(Table, DittoInTheFirstRowIsAnError) {
  EXPECT_EQ(filled(table("{field: name}"), "goals:\n  - steps: [{name: 同上}]\n").said,
            Cells{"3:20 there is no cell above this 同上"});
}

TEST(Table, DittoInAFirstRowOfAnotherRecordGoesOn) {
  EXPECT_EQ(cells_of(grid_of(filled(table("{field: no}, {field: name}"),
                                    "goals:\n  - {no: 1, steps: [{name: a}]}\n"
                                    "  - {no: 2, steps: [{name: 同上}]}\n"))),
            (Cells{"0,0 1", "0x2,1 a", "1,0 2"}));
}

TEST(Table, ARecordWithoutInnerRowsHasOneRow) {
  EXPECT_EQ(
      cells_of(grid_of(filled(table(all), "goals: [{no: 1, goal: 甲}, {no: 2, goal: 乙}]\n"))),
      (Cells{"0,0 1", "0,1 甲", "0,2 ", "1,0 2", "1,1 乙", "1,2 "}));
}

TEST(Table, WithoutRecordsHasOneEmptyRow) {
  EXPECT_EQ(cells_of(grid_of(filled(table(all), ""))), (Cells{"0,0 ", "0,1 ", "0,2 "}));
}

TEST(Table, AValueOfTheSheetSpansAllRows) {
  EXPECT_EQ(
      cells_of(grid_of(filled(table("{field: city}, {field: name}"),
                              "city: 市\ngoals: [{steps: [{name: a}]}, {steps: [{name: b}]}]\n"))),
      (Cells{"0x2,0 市", "0,1 a", "1,1 b"}));
}

TEST(Table, APathFromTheSheetNamesAFieldToo) {
  EXPECT_EQ(cells_of(grid_of(filled(table("{field: goals.no}, {field: goals.steps.name}"),
                                    "goals: [{no: 1, steps: [{name: a}]}]\n"))),
            (Cells{"0,0 1", "0,1 a"}));
}

std::vector<std::string> headings(Grid const& grid) {
  Grid header = grid;
  std::erase_if(header.cells, [&](Cell const& cell) { return cell.row >= grid.header_rows; });
  header.header_rows = 0;
  return cells_of(header);
}

TEST(Headings, OfGroupsStandAboveTheirColumnsAndOthersReachDown) {
  EXPECT_EQ(headings(grid_of(filled(
                table("{field: no}, {group: 甲, columns: [{field: goal}, {group: 乙, columns: "
                      "[{field: name}, {field: note, heading: 丙}]}]}"),
                ""))),
            (Cells{"0x3,0 No.", "0,1x3 甲", "1x2,1 目標", "1,2x2 乙", "2,2 名称", "2,3 丙"}));
}

std::vector<std::string> groups(Grid const& grid) {
  std::vector<std::string> texts;
  for (auto const& group : grid.groups) {
    texts.push_back(std::to_string(group.first) + "+" + std::to_string(group.count) + " " +
                    group.title);
  }
  return texts;
}

std::string const three_goals =
    "goals:\n"
    "  - {no: 1, goal: 甲, steps: [{name: a, note: x}, {name: b}]}\n"
    "  - {no: 2, goal: 同上, steps: [{name: c}]}\n"
    "  - {no: 3, goal: 丙, steps: [{name: d}]}\n";

TEST(Groups, AreTheOutermostRecords) {
  EXPECT_EQ(groups(grid_of(filled(table("{field: no}", ", outline: \"{no}\""), three_goals))),
            (Cells{"1+2 1", "3+1 2", "4+1 3"}));
}

TEST(Groups, AreOneWhereACellSpansThem) {
  EXPECT_EQ(groups(grid_of(filled(table(all, ", outline: \"{no} {goal}\""), three_goals))),
            (Cells{"1+3 1 甲", "4+1 3 丙"}));
}

TEST(Groups, MayBeOfAnInnerLevel) {
  EXPECT_EQ(
      groups(grid_of(filled(table("{field: no}", ", keep-together: goals.steps"), three_goals))),
      (Cells{"1+1 ", "2+1 ", "3+1 ", "4+1 "}));
}

TEST(Places, OfCellsAreThoseOfTheirValues) {
  auto const bound = filled(table("{field: name}"), "goals: [{steps: [{name: a}]}]\n");
  auto const cell = first_value(bound);
  EXPECT_EQ(cell.span.length, 1U);
  EXPECT_NE(cell.span.file, nullptr);
}

}  // namespace
}  // namespace mokuhyo::form
