#include "layout/cell_grid.h"

#include <gtest/gtest.h>

namespace mokuhyo::layout {
namespace {

form::Cell cell(int row, int column, int rows, int columns) {
  form::Cell made;
  made.row = row;
  made.column = column;
  made.rows = rows;
  made.columns = columns;
  return made;
}

form::Grid grid(std::vector<form::Cell> cells) {
  form::Grid made;
  made.name = "表";
  made.rows = 2;
  made.columns.resize(2);
  made.cells = std::move(cells);
  return made;
}

std::string message(form::Grid const& made) {
  auto const places = arrange_cells(made, "市民課");
  return places.ok() ? "" : places.diagnostics.items().front().message.en;
}

TEST(CellGrid, SpansCoverTheirPlaces) {
  auto const places =
      arrange_cells(grid({cell(0, 0, 2, 1), cell(0, 1, 1, 1), cell(1, 1, 1, 1)}), "");
  ASSERT_TRUE(places.ok());
  EXPECT_EQ(places.value->cell_at(1, 0), 0);
  EXPECT_EQ(places.value->cell_at(1, 1), 2);
}

TEST(CellGrid, AnOverlapIsNamed) {
  EXPECT_NE(message(grid({cell(0, 0, 2, 2), cell(1, 1, 1, 1)})).find("row 2, column 2 is outside"),
            std::string::npos);
}

TEST(CellGrid, ACellThatReachesOutsideIsNamed) {
  EXPECT_NE(message(grid({cell(0, 0, 3, 2)})).find("row 3, column 1"), std::string::npos);
}

TEST(CellGrid, AHoleIsNamed) {
  EXPECT_NE(message(grid({cell(0, 0, 2, 1), cell(0, 1, 1, 1)})).find("row 2, column 2 has no cell"),
            std::string::npos);
}

}  // namespace
}  // namespace mokuhyo::layout
