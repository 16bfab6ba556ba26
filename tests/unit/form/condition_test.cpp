// What a template asks for and prints only under a condition.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Texts = std::vector<std::string>;

std::string text_when(std::string const& condition) {
  return "fields:\n"
         "  kind: {}\n"
         "  rows: {type: rows, fields: {name: {}}}\n"
         "  part: {type: section, fields: {inner: {}}}\n"
         "blocks:\n"
         "  - text: 条件付き\n"
         "    when: " +
         condition + "\n";
}

struct ConditionCase {
  char const* condition;
  char const* sheet;
  bool is_printed;
};

class When : public testing::TestWithParam<ConditionCase> {};

TEST_P(When, DecidesWhetherABlockIsPrinted) {
  auto const bound = filled(text_when(GetParam().condition), GetParam().sheet);
  EXPECT_EQ(bound.said, Texts());
  EXPECT_EQ(!bound.form().blocks.empty(), GetParam().is_printed);
}

INSTANTIATE_TEST_SUITE_P(
    Conditions, When,
    testing::Values(ConditionCase{"kind", "kind: 新規\n", true}, ConditionCase{"kind", "", false},
                    ConditionCase{"kind", "kind: \"\"\n", false},
                    ConditionCase{"rows", "rows: [{name: 一}]\n", true},
                    ConditionCase{"rows", "rows: []\n", false},
                    ConditionCase{"part.inner", "part: {inner: 一}\n", true},
                    ConditionCase{"part.inner", "part: {}\n", false},
                    ConditionCase{"part.inner", "", false},
                    ConditionCase{"{lacks: kind}", "", true},
                    ConditionCase{"{lacks: kind}", "kind: 新規\n", false},
                    ConditionCase{"{field: kind, is: 新規}", "kind: 新規\n", true},
                    ConditionCase{"{field: kind, is: 新規}", "kind: 継続\n", false},
                    ConditionCase{"{field: kind, is: [新規, 継続]}", "kind: 継続\n", true},
                    ConditionCase{"{field: kind, is-not: 新規}", "kind: 継続\n", true},
                    ConditionCase{"{field: kind, is-not: 新規}", "kind: 新規\n", false},
                    ConditionCase{"[kind, rows]", "kind: 新規\n", false},
                    ConditionCase{"[kind, {lacks: rows}]", "kind: 新規\n", true}));

TEST(When, NamesAFieldOfTheSheet) {
  EXPECT_EQ(filled(text_when("kint"), "").said, Texts{"10:11 there is no field `kint`"});
  EXPECT_EQ(filled(text_when("rows.name"), "").said, Texts{"10:11 there is no field `rows.name`"});
}

TEST(When, ComparesInOneWay) {
  EXPECT_EQ(filled(text_when("{field: kind}"), "").said,
            Texts{"10:19 this takes either is or is-not"});
}

std::string when_chosen(std::string const& condition) {
  return "fields:\n"
         "  rating: {type: choice, options: {1: 継続, 2: 縮小}}\n"
         "blocks:\n"
         "  - text: 条件付き\n"
         "    when: " +
         condition + "\n";
}

class WhenChosen : public testing::TestWithParam<ConditionCase> {};

TEST_P(WhenChosen, ComparesOptionsHoweverTheyAreWritten) {
  auto const bound = filled(when_chosen(GetParam().condition), GetParam().sheet);
  EXPECT_EQ(bound.said, Texts());
  EXPECT_EQ(!bound.form().blocks.empty(), GetParam().is_printed);
}

INSTANTIATE_TEST_SUITE_P(
    Conditions, WhenChosen,
    testing::Values(ConditionCase{"{field: rating, is: 2}", "rating: 2\n", true},
                    ConditionCase{"{field: rating, is: 2}", "rating: 縮小\n", true},
                    ConditionCase{"{field: rating, is: 縮小}", "rating: 2\n", true},
                    ConditionCase{"{field: rating, is: 2 縮小}", "rating: 縮小\n", true},
                    ConditionCase{"{field: rating, is: [1, 縮小]}", "rating: 1 継続\n", true},
                    ConditionCase{"{field: rating, is: 継続}", "rating: 2\n", false},
                    ConditionCase{"{field: rating, is-not: 継続}", "rating: 1\n", false},
                    ConditionCase{"{field: rating, is-not: 継続}", "", true}));

TEST(WhenChosen, AsksForOptionsThatThereAre) {
  EXPECT_EQ(filled(when_chosen("{field: rating, is: [1, 廃止]}"), "").said,
            Texts{"8:35 `廃止` is none of the options of `rating`"});
}

std::string const asked =
    "fields:\n"
    "  kind: {}\n"
    "  reason: {label: 理由, required: true, when: {field: kind, is: 廃止}}\n"
    "blocks: [space: 1mm]\n";

TEST(FieldWhen, IsRequiredOnlyWhereItHolds) {
  EXPECT_EQ(filled(asked, "kind: 継続\n").said, Texts());
  EXPECT_EQ(filled(asked, "kind: 廃止\n").said, Texts{"1:1 `reason` is missing"});
  EXPECT_EQ(filled(asked, "kind: 廃止\n理由: 終了\n").said, Texts());
}

TEST(FieldWhen, IsRefusedWhereItDoesNotHold) {
  EXPECT_EQ(filled(asked, "kind: 継続\n理由: 終了\n").said,
            Texts{"3:1 `理由` is not asked for in this sheet"});
}

std::string const columns =
    "fields:\n"
    "  rows: {type: rows, fields: {a: {}, b: {}, c: {}}}\n"
    "  interim: {}\n"
    "blocks:\n"
    "  - table:\n"
    "      rows: rows\n"
    "      columns:\n"
    "        - {field: a}\n"
    "        - {group: 甲, columns: [{field: b, when: interim}, {field: c, when: interim}]}\n"
    "        - {field: rows.c, heading: 丙}\n";

Texts all_cells(Grid grid) {
  grid.header_rows = 0;
  return cells_of(grid);
}

TEST(ColumnWhen, PrintsTheColumnWhereItHolds) {
  EXPECT_EQ(all_cells(grid_of(filled(columns, "interim: 一\nrows: [{a: 1, b: 2, c: 3}]\n"))),
            (Texts{"0x2,0 a", "0,1x2 甲", "0x2,3 丙", "1,1 b", "1,2 c", "2,0 1", "2,1 2", "2,2 3",
                   "2,3 3"}));
}

TEST(ColumnWhen, LeavesOutTheColumnWithItsGroupWhereItDoesNot) {
  EXPECT_EQ(all_cells(grid_of(filled(columns, "rows: [{a: 1, b: 2, c: 3}]\n"))),
            (Texts{"0,0 a", "0,1 丙", "1,0 1", "1,1 3"}));
}

TEST(ColumnWhen, LeavesOutATableWithoutColumns) {
  auto const bound = filled(
      "fields: {rows: {type: rows, fields: {a: {}}}, b: {}}\n"
      "blocks: [table: {rows: rows, columns: [{field: a, when: b}]}]\n",
      "");
  EXPECT_TRUE(bound.form().blocks.empty());
}

}  // namespace
}  // namespace mokuhyo::form
