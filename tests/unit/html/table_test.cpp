#include "html/table.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo::html {
namespace {

using form::Cell;
using form::CellKind;

Cell cell(int row, int column, std::string text, CellKind kind = CellKind::value) {
  Cell made;
  made.row = row;
  made.column = column;
  made.text = std::move(text);
  made.kind = kind;
  return made;
}

Cell spanning(Cell made, int rows, int columns) {
  made.rows = rows;
  made.columns = columns;
  return made;
}

/// A heading over two columns, their own headings, and two rows that share a goal.
form::Grid goals() {
  form::Grid grid;
  grid.name = "目標";
  grid.columns.resize(3);
  grid.rows = 4;
  grid.header_rows = 2;
  auto const heading = CellKind::column_heading;
  grid.cells = {spanning(cell(0, 0, "組織\n目標", heading), 2, 1),
                spanning(cell(0, 1, "指標", heading), 1, 2),
                cell(1, 1, "R5目標", heading),
                cell(1, 2, "評価", heading),
                spanning(cell(2, 0, "窓口", CellKind::row_heading), 2, 1),
                cell(2, 1, "85%"),
                cell(2, 2, "○"),
                cell(3, 1, ""),
                cell(3, 2, "×")};
  grid.cells[6].spoken = "達成";
  grid.groups = {{2, 2, "窓口"}};
  return grid;
}

std::string html_of(form::Grid const& grid) {
  std::string html;
  append_table(html, grid);
  return html;
}

bool is_in_page(std::string const& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

TEST(HtmlTable, HeadingsSayWhatTheyHead) {
  auto const html = html_of(goals());
  EXPECT_TRUE(is_in_page(html, R"(<th role="columnheader" scope="col" rowspan="2">)"));
  EXPECT_TRUE(
      is_in_page(html, R"(<th role="columnheader" scope="colgroup" colspan="2">指標</th>)"));
  EXPECT_TRUE(is_in_page(
      html, R"(<th role="rowheader" scope="rowgroup" rowspan="2" data-label="組織目標">窓口)"));
}

TEST(HtmlTable, CellsCarryTheHeadingsOverThemForNarrowScreens) {
  EXPECT_TRUE(is_in_page(html_of(goals()), R"(<td role="cell" data-label="指標 R5目標">85%</td>)"));
}

TEST(HtmlTable, AMarkIsShownAndItsMeaningIsRead) {
  EXPECT_TRUE(is_in_page(
      html_of(goals()),
      R"(<span aria-hidden="true" class="mark">○</span><span class="spoken">達成</span>)"));
}

TEST(HtmlTable, RowsOfAGroupShareABody) {
  auto grid = goals();
  auto const bodies = [&grid] {
    auto const html = html_of(grid);
    std::size_t count = 0;
    for (auto at = html.find("<tbody"); at != std::string::npos; at = html.find("<tbody", at + 1))
      ++count;
    return count;
  };
  EXPECT_EQ(bodies(), 1U);
  grid.groups = {{2, 1, ""}, {3, 1, ""}};
  EXPECT_EQ(bodies(), 2U);
}

TEST(HtmlTable, CellsStandInReadingOrderWhateverTheirsIs) {
  auto grid = goals();
  auto const html = html_of(grid);
  std::reverse(grid.cells.begin(), grid.cells.end());
  // Headings of one column are joined from the top, so only the order of cells is compared.
  EXPECT_LT(html_of(grid).find(">85%<"), html_of(grid).find(">×<"));
  EXPECT_LT(html.find(">指標<"), html.find(">R5目標<"));
}

TEST(HtmlTable, AGridWithoutHeadingRowsIsAListOfParticulars) {
  auto grid = goals();
  grid.header_rows = 0;
  grid.groups.clear();
  EXPECT_TRUE(is_in_page(html_of(grid), R"(<table role="table" class="particulars">)"));
  EXPECT_FALSE(is_in_page(html_of(grid), "<thead"));
}

}  // namespace
}  // namespace mokuhyo::html
