#include "layout/column_fit.h"

#include <gtest/gtest.h>

#include <deque>
#include <numeric>
#include <random>

namespace mokuhyo::layout {
namespace {

HeightSteps text_of(int ems) {
  return HeightSteps::measure(Em{1000}, Em{60000}, [=](Em width) {
    int const per_line = std::max(width.thousandths / 1000, 1);
    return Em{1000} * ((ems + per_line - 1) / per_line);
  });
}

/// Three columns and as many rows as there are triples of text lengths.
struct Table {
  std::deque<HeightSteps> steps;
  FitProblem problem;

  Table(std::vector<int> const& ems, Em width) {
    for (int c = 0; c < 3; ++c) problem.columns.push_back({{{c, 1}}, Em{2000}, Em{60000}});
    problem.width = width;
    for (std::size_t i = 0; i < ems.size(); ++i) {
      steps.push_back(text_of(ems[i]));
      int const n = static_cast<int>(i);
      problem.cells.push_back({n / 3, 1, n % 3, 1, &steps.back()});
    }
    problem.sections = {{0, static_cast<int>(ems.size()) / 3, Em{0}}};
  }
};

std::int64_t lowest_by_brute_force(FitProblem const& problem) {
  std::int64_t lowest = INT64_MAX;
  for (Em a{2000}; a < problem.width; a += Em{500}) {
    for (Em b{2000}; a + b + Em{2000} <= problem.width; b += Em{500})
      lowest = std::min(lowest, cost_of(problem, {a, b, problem.width - a - b}).height);
  }
  return lowest;
}

TEST(ColumnFit, WidthsSumToTheTable) {
  Table const table({10, 40, 90, 5, 60, 20}, Em{30000});
  auto const fit = fit_columns(table.problem, Effort::best);
  ASSERT_TRUE(fit.has_value());
  EXPECT_EQ(std::accumulate(fit->widths.begin(), fit->widths.end(), Em{}), Em{30000});
}

TEST(ColumnFit, NothingWhereTheLeastWidthsAreTooWide) {
  EXPECT_FALSE(fit_columns(Table({1, 1, 1}, Em{5000}).problem, Effort::best).has_value());
}

TEST(ColumnFit, IsAsLowAsBruteForceWithinTwoPercent) {
  std::mt19937 random(4);
  std::int64_t found = 0;
  std::int64_t best = 0;
  for (int i = 0; i < 40; ++i) {
    std::vector<int> ems(12);
    for (int& length : ems) length = static_cast<int>(random() % 120U) + 1;
    Table const table(ems, Em{36000});
    found += fit_columns(table.problem, Effort::best)->cost.height;
    best += lowest_by_brute_force(table.problem);
  }
  EXPECT_LE(found * 100, best * 102);
}

}  // namespace
}  // namespace mokuhyo::layout
