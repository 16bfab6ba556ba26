// What a sheet says, apart from how it looks.
#include "form/sheet.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Row = std::vector<std::string>;

std::string const data_form = R"yaml(
template: t
title: 題
page: {size: A4, margin: 10mm}
fields:
  year: {label: 年度, type: fiscal-year}
  items: {type: list, bullet: ・}
  goals:
    type: rows
    key: no
    fields:
      no: {label: No.}
      goal: {label: "組織\n目標"}
      steps:
        type: rows
        fields: {target: {label: "{year.short}目標"}}
  results:
    type: joined
    joins: goals.steps
    fields: {result: {label: 結果}, mark: {label: 評価, type: mark}}
marks: {○: {means: 達成, reached: true}}
blocks:
  - table:
      rows: goals.steps
      columns: [{field: goals.goal}, {field: target}, {field: result}, {field: mark}]
checks:
  - reached: {rows: goals.steps, mark: mark, target: target, result: result}
)yaml";

std::string const goals = R"yaml(
goals:
  - {no: 1, goal: 窓口, steps: [{target: 85%}, {target: 100件}]}
  - {no: 2, goal: 同上, steps: [{target: 3回}]}
results: {"1-2": {result: 120件, mark: ○}}
)yaml";

SheetData data_of(std::string const& sheet) {
  support::TemporaryFolder const folder;
  folder.write("t.yaml", data_form);
  Sources sources;
  SheetReader reader({folder.path()}, sources);
  return reader.read_with_data(folder.write("sheet.yaml", "template: t\n" + sheet))
      .value.value()
      .data;
}

TEST(Data, ValuesAreAsTypedUnderTheNamesAndLabelsOfTheirFields) {
  auto const data = data_of("year: 令和5年度\nitems: [a, ・b]\n");
  EXPECT_EQ(data.form, "t");
  ASSERT_EQ(data.fields.size(), 2U);
  EXPECT_EQ(data.fields[0].name, "year");
  EXPECT_EQ(data.fields[0].label, "年度");
  EXPECT_EQ(data.fields[0].items, Row{"令和5年度"});
  EXPECT_EQ(data.fields[1].items, (Row{"a", "・b"}));
}

TEST(Data, RowsAndJoinedRecordsKeepTheirShape) {
  auto const data = data_of(goals);
  auto const& rows = data.fields.at(0);
  ASSERT_EQ(rows.records.size(), 2U);
  EXPECT_EQ(rows.records[0].fields.at(2).records.size(), 2U);
  EXPECT_TRUE(rows.records[1].fields.at(1).is_ditto);
  EXPECT_EQ(data.fields.at(1).records.at(0).name, "1-2");
}

TEST(Data, ATableHasAWholeRowForEachInnermostRecord) {
  auto const data = data_of("year: 令和5年度\n" + goals);
  ASSERT_EQ(data.tables.size(), 1U);
  auto const& table = data.tables[0];
  EXPECT_EQ(table.name, "goals.steps");
  Row labels;
  for (auto const& column : table.columns) labels.push_back(column.label);
  EXPECT_EQ(labels, (Row{"年度", "items", "No.", "組織目標", "R5目標", "結果", "評価"}));
  EXPECT_EQ(table.rows, (std::vector<Row>{{"令和5年度", "", "1", "窓口", "85%", "", ""},
                                          {"令和5年度", "", "1", "窓口", "100件", "120件", "○"},
                                          {"令和5年度", "", "2", "窓口", "3回", "", ""}}));
}

TEST(Data, TargetsAndResultsAreFigures) {
  auto const table = data_of(goals).tables.at(0);
  std::vector<std::string> figures;
  for (auto const& column : table.columns) {
    if (column.is_figure) figures.push_back(column.label);
  }
  EXPECT_EQ(figures, (Row{"目標", "結果"}));
}

}  // namespace
}  // namespace mokuhyo::form
