// Cells find their places in a grid and cover it exactly.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;
using Cells = std::vector<std::string>;

BoundSheet bind_rows(std::string const& columns, std::string const& rows) {
  return filled("fields: {a: {label: 甲}, b: {label: 乙}}\nblocks:\n  - grid: {columns: " +
                    columns + ", rows: " + rows + "}\n",
                "a: 一\nb: 二\n");
}

TEST(Grid, PutsLabelsAndValuesSideBySide) {
  EXPECT_EQ(cells_of(grid_of(bind_rows("[auto, auto]", "[[{label: a}, {value: a}]]"))),
            (Cells{"0,0 甲", "0,1 一"}));
}

TEST(Grid, PutsCellsBesideThoseThatReachDownFromAbove) {
  EXPECT_EQ(cells_of(grid_of(bind_rows("[auto, auto, auto]",
                                       "[[{label: a, rows: 2}, {text: 丙, columns: 2}],"
                                       " [{value: a}, {value: b}]]"))),
            (Cells{"0x2,0 甲", "0,1x2 丙", "1,1 一", "1,2 二"}));
}

TEST(Grid, TakesARowThatCellsFromAboveFill) {
  EXPECT_EQ(cells_of(grid_of(bind_rows("[auto]", "[[{label: a, rows: 2}], []]"))),
            (Cells{"0x2,0 甲"}));
}

struct GridCase {
  char const* columns;
  char const* rows;
  char const* error;
};

class BrokenGrid : public testing::TestWithParam<GridCase> {};

TEST_P(BrokenGrid, IsRefusedWhereItBreaks) {
  EXPECT_EQ(bind_rows(GetParam().columns, GetParam().rows).said, Said{GetParam().error});
}

INSTANTIATE_TEST_SUITE_P(
    Grids, BrokenGrid,
    testing::Values(
        GridCase{"[auto, auto]", "[[{label: a}]]", "6:42 no cell of this row covers column 2"},
        GridCase{"[auto]", "[[{label: a}, {value: a}]]",
                 "6:49 this cell leaves the grid or overlaps another"},
        GridCase{"[auto]", "[[{label: a, rows: 2}]]",
                 "6:37 this cell leaves the grid or overlaps another"},
        GridCase{"[auto, auto]", "[[{label: a}, {label: b, rows: 2}], [{text: 丙, columns: 2}]]",
                 "6:78 this cell leaves the grid or overlaps another"},
        GridCase{"[auto]", "[[{label: a, value: b}]]",
                 "6:37 a cell takes one of label, value, each and text"},
        GridCase{"[auto]", "[[{align: end}]]",
                 "6:37 a cell takes one of label, value, each and text"},
        GridCase{"[auto]", "[[{label: a, rows: 0}]]", "6:54 `0` is no whole number from 1 to 1000"},
        GridCase{"[auto]", "[[{label: a, rows: 1.5}]]",
                 "6:54 `1.5` is no whole number from 1 to 1000"},
        GridCase{"[auto]", "[[{label: c}]]", "6:45 there is no field `c`"}));

TEST(Grid, TellsLabelsFromValues) {
  auto const bound = bind_rows(
      "[auto, auto]", "[[{label: a}, {value: a}], [{label: b, heads: column}, {text: 丙}]]");
  std::vector<CellKind> kinds;
  for (auto const& cell : grid_of(bound).cells) kinds.push_back(cell.kind);
  EXPECT_EQ(kinds, (std::vector{CellKind::row_heading, CellKind::value, CellKind::column_heading,
                                CellKind::value}));
}

TEST(Grid, IsOneGroupBelowItsHeader) {
  auto const bound = filled(
      "fields: {a: {}}\nblocks: [grid: {columns: [auto], rows: [[{label: a}], [{value: a}], "
      "[{text: x}]], header-rows: 1}]\n",
      "");
  auto const& groups = grid_of(bound).groups;
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_EQ(groups[0].first, 1);
  EXPECT_EQ(groups[0].count, 2);
}

}  // namespace
}  // namespace mokuhyo::form
