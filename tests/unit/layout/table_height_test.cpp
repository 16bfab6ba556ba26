#include "layout/table_height.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace mokuhyo::layout {
namespace {

using Heights = std::vector<std::int32_t>;

/// Two tables of five rows, with cells of one to three rows that end anywhere.
FitProblem tables_with_spans(std::mt19937& random) {
  FitProblem problem;
  problem.sections = {{0, 5, Em{4000}}, {5, 5, Em{6000}}};
  for (int row = 0; row < 10; ++row) {
    int const left = 5 - row % 5;
    for (int column = 0; column < 4; ++column) {
      int const rows = std::min(left, 1 + static_cast<int>(random() % 3));
      problem.cells.push_back({row, rows, column, 1});
    }
  }
  std::ranges::stable_sort(problem.cells, {},
                           [](FitCell const& cell) { return cell.row + cell.rows; });
  return problem;
}

class TableHeightTest : public testing::TestWithParam<unsigned> {
 protected:
  /// What the height is when all cells get theirs at once.
  [[nodiscard]] FitCost cost_from_scratch() const {
    TableHeight fresh(m_problem);
    for (std::size_t i = 0; i < m_heights.size(); ++i) fresh.set(i, m_heights[i]);
    return fresh.cost();
  }

  void change(int cells) {
    for (int i = 0; i < cells; ++i) {
      auto const cell = m_random() % m_heights.size();
      m_heights[cell] = static_cast<std::int32_t>(m_random() % 4) * 500;
      m_height.set(cell, m_heights[cell]);
    }
  }

  void expect_as_from_scratch() {
    auto const found = m_height.cost();
    auto const expected = cost_from_scratch();
    EXPECT_EQ(found.excess, expected.excess);
    EXPECT_EQ(found.height, expected.height);
    EXPECT_EQ(found.cells, expected.cells);
  }

  std::mt19937 m_random{GetParam()};
  FitProblem m_problem = tables_with_spans(m_random);
  TableHeight m_height{m_problem};
  Heights m_heights = Heights(m_problem.cells.size());
};

TEST_P(TableHeightTest, IsTheSameWhicheverWayCellsCameToTheirHeights) {
  for (int round = 0; round < 50; ++round) {
    change(1 + round % 5);
    expect_as_from_scratch();
  }
}

TEST_P(TableHeightTest, GoesBackToAMoment) {
  change(60);
  auto const then = m_height.now();
  auto const heights_then = m_heights;
  for (int round = 0; round < 20; ++round) {
    change(3);
    if (round % 2 == 0) expect_as_from_scratch();
    m_heights = heights_then;
    for (std::size_t i = 0; i < m_heights.size(); ++i) m_height.set(i, m_heights[i]);
    m_height.go_back(then);
    expect_as_from_scratch();
  }
}

TEST_P(TableHeightTest, GrowsWithWhatHoldsTheLastRowOfATable) {
  change(60);
  auto const before = m_height.cost().height;
  for (int const last_row : {4, 9}) {
    auto const holders = m_height.holders(last_row);
    ASSERT_FALSE(holders.empty());
    for (auto const cell : holders) {
      m_height.set(cell, m_heights[cell] + 500);
      EXPECT_EQ(m_height.cost().height, before + 500);
      m_height.set(cell, m_heights[cell]);
      EXPECT_EQ(m_height.cost().height, before);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Tables, TableHeightTest, testing::Range(1U, 9U));

}  // namespace
}  // namespace mokuhyo::layout
