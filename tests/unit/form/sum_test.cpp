// Sums: computed where the sheet leaves them out, doubted where it differs.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;

/// Prints the field `sum` of a template with the `fields`.
BoundSheet summed(std::string const& fields, std::string const& sheet) {
  return filled(
      "fields: {" + fields + "}\nblocks: [grid: {columns: [auto], rows: [[{value: sum}]]}]\n",
      sheet);
}

std::string const plain =
    "a: {type: number}, b: {type: number}, sum: {label: 計, type: number, sum: [a, b]}";

struct SumCase {
  char const* sheet;
  char const* printed;
  Said said;
};

class Sum : public testing::TestWithParam<SumCase> {};

TEST_P(Sum, IsComputedOrChecked) {
  auto const bound = summed(plain, GetParam().sheet);
  EXPECT_EQ(bound.said, GetParam().said);
  EXPECT_EQ(first_value(bound).text, GetParam().printed);
}

INSTANTIATE_TEST_SUITE_P(
    Sums, Sum,
    testing::Values(
        SumCase{"a: 1,000\nb: 234\n", "1,234", {}}, SumCase{"a: 1\n", "1", {}},
        SumCase{"a: －\nb: 5\n", "5", {}}, SumCase{"a: 1.5\nb: △3\n", "△1.5", {}},
        SumCase{"\n", "", {}}, SumCase{"a: －\n", "", {}}, SumCase{"sum: 7\n", "7", {}},
        SumCase{"a: 1000\nb: 1\nsum: 1001\n", "1001", {}},
        SumCase{"a: １\nb: 2\nsum: ３\n", "３", {}}, SumCase{"a: 1\nsum: －\n", "－", {}},
        SumCase{"a: 1\nb: 2\nsum: 4\n", "4", {"4:6 `sum` is 4, but its parts add up to 3"}}));

TEST(Sum, AddsUpSumsThatStandAboveIt) {
  auto const bound = summed(
      "a: {type: number}, b: {type: number, sum: a}, c: {type: number}, "
      "sum: {type: number, sum: [b, c]}",
      "a: 2\nc: 3\n");
  EXPECT_EQ(first_value(bound).text, "5");
}

TEST(Sum, GoesThroughSectionsAndRows) {
  auto const bound = summed(
      "s: {type: section, fields: {rows: {type: rows, fields: {n: {type: number}}}}}, "
      "sum: {type: number, sum: s.rows.n}",
      "s: {rows: [{n: 1}, {n: 20}, {}]}\n");
  EXPECT_EQ(first_value(bound).text, "21");
}

TEST(Sum, StandsInEveryRow) {
  auto const bound = filled(
      "fields: {rows: {type: rows, fields: {a: {type: number}, b: {type: number, sum: [a, a]}}}}\n"
      "blocks: [table: {rows: rows, columns: [{field: b}]}]\n",
      "rows: [{a: 1}, {a: 2}]\n");
  EXPECT_EQ(cells_of(grid_of(bound)), (Said{"0,0 2", "1,0 4"}));
}

TEST(Sum, HasAValueForEachOfItsNames) {
  auto const bound = filled(
      "fields: {a: {type: number, each: [甲, 乙]}, sum: {type: number, each: [甲, 乙], sum: a}}\n"
      "blocks: [grid: {columns: [auto, auto], rows: [[{value: sum}]]}]\n",
      "a: {乙: 2}\nsum: {乙: 3}\n");
  EXPECT_EQ(cells_of(grid_of(bound)), (Said{"0,0 ", "0,1 3"}));
  EXPECT_EQ(bound.said, Said{"3:10 `sum` is 3, but its parts add up to 2"});
}

TEST(Sum, OfMoreThanTwelveDigitsIsRefused) {
  EXPECT_EQ(summed(plain, "a: 999999999999\nb: 1\n").said,
            Said{"1:1 the sum `sum` has more than 12 digits"});
}

TEST(Sum, NamesNumbersAboveItOnly) {
  EXPECT_EQ(summed("sum: {type: number, sum: [b, c]}, b: {type: number}, c: {}", "b: 1\n").said,
            (Said{"4:36 `b` is no number above this sum with as many values",
                  "4:39 `c` is no number above this sum with as many values"}));
}

}  // namespace
}  // namespace mokuhyo::form
