// Fields that have a value for each of several names: how they are written and printed.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;
using Cells = std::vector<std::string>;

std::string const fields =
    "fields: {year: {type: fiscal-year}, v: {label: 値, type: number, "
    "each: [\"{year-1.short}\", \"{year.short}\", \"{year+1.short}\"]}}\n";

BoundSheet bind_values(std::string const& values) {
  return filled(fields +
                    "blocks: [grid: {columns: [auto, 1fr, 1fr, 1fr], rows: "
                    "[[{label: v}, {each: v}], [{text: 計}, {value: v}]]}]\n",
                "year: R6\nv: " + values + "\n");
}

Cells values_of(std::string const& values) {
  auto cells = cells_of(grid_of(bind_values(values)));
  return {cells.begin() + 5, cells.end()};
}

TEST(Each, PrintsItsNamesAndValuesInCellsOfTheirOwn) {
  EXPECT_EQ(cells_of(grid_of(bind_values("[1, 2, 3]"))),
            (Cells{"0,0 値", "0,1 R5", "0,2 R6", "0,3 R7", "1,0 計", "1,1 1", "1,2 2", "1,3 3"}));
}

TEST(Each, IsWrittenByNameInAnyOrderAndSpelling) {
  EXPECT_EQ(values_of("{R7: 3, 令和5年度: 1}"), (Cells{"1,1 1", "1,2 ", "1,3 3"}));
  EXPECT_EQ(values_of("{2024: 2}"), (Cells{"1,1 ", "1,2 2", "1,3 "}));
}

TEST(Each, IsWrittenAsAListThatMayBeShort) {
  EXPECT_EQ(values_of("[1, , 3]"), (Cells{"1,1 1", "1,2 ", "1,3 3"}));
  EXPECT_EQ(values_of("[1]"), (Cells{"1,1 1", "1,2 ", "1,3 "}));
  EXPECT_EQ(values_of(""), (Cells{"1,1 ", "1,2 ", "1,3 "}));
}

struct EachCase {
  char const* values;
  char const* error;
};

class WrongValues : public testing::TestWithParam<EachCase> {};

TEST_P(WrongValues, AreRefused) {
  EXPECT_EQ(bind_values(GetParam().values).said, Said{GetParam().error});
}

INSTANTIATE_TEST_SUITE_P(
    Values, WrongValues,
    testing::Values(EachCase{"5", "3:4 `v` takes a value for each of R5, R6, R7"},
                    EachCase{"[1, 2, 3, 4]", "3:14 there are more than 3 values"},
                    EachCase{"{R8: 1}", "3:5 there is no key `R8`"},
                    EachCase{"{R5: 1, 令和5年度: 2}",
                             "3:12 `令和5年度` is the same as `R5` in line 3"},
                    EachCase{"[多い]", "3:5 `多い` is no number"},
                    EachCase{"{R5: [1]}", "3:9 `v` takes text, not a list"}));

TEST(Each, GivesATableAColumnForEachValue) {
  auto const bound = filled(
      "fields: {rows: {type: rows, fields: {name: {label: 名}, v: {each: [甲, 乙]}}}}\n"
      "blocks: [table: {rows: rows, columns: [{field: name}, {field: v}]}]\n",
      "rows: [{name: 一, v: [1, 2]}, {name: 二, v: {乙: 4}}]\n");
  auto const& grid = grid_of(bound);
  EXPECT_EQ(grid.columns.size(), 3U);
  EXPECT_EQ(grid.cells.at(2).text, "乙");
  EXPECT_EQ(cells_of(grid), (Cells{"0,0 一", "0,1 1", "0,2 2", "1,0 二", "1,1 ", "1,2 4"}));
}

TEST(Each, StandsUnderACommonHeading) {
  auto const bound = filled(
      "fields: {rows: {type: rows, fields: {name: {label: 名}, v: {each: [甲, 乙]}}}}\n"
      "blocks: [table: {rows: rows, columns: [{field: name}, {field: v, heading: 値}]}]\n",
      "rows: [{name: 一, v: [1, 2]}]\n");
  auto const& grid = grid_of(bound);
  EXPECT_EQ(grid.header_rows, 2);
  EXPECT_EQ(grid.cells.at(0).rows, 2);
  EXPECT_EQ(grid.cells.at(1).text, "値");
  EXPECT_EQ(grid.cells.at(1).columns, 2);
}

TEST(Each, HeadsNothingForAFieldWithOneValue) {
  EXPECT_EQ(
      filled("fields: {v: {}}\nblocks: [grid: {columns: [1fr], rows: [[{each: v}]]}]\n", "v: 1\n")
          .said,
      Said{"5:48 `v` has one value only"});
}

}  // namespace
}  // namespace mokuhyo::form
