// Which fiscal years a text speaks of.
#include "input/named_years.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

struct NamedYearsCase {
  char const* text;
  std::vector<int> years;
};

class NamedYears : public testing::TestWithParam<NamedYearsCase> {};

TEST_P(NamedYears, AreThoseOfTheText) {
  std::vector<int> found;
  for (auto const year : named_years(GetParam().text)) found.push_back(year.year);
  EXPECT_EQ(found, GetParam().years);
}

INSTANTIATE_TEST_SUITE_P(Texts, NamedYears,
                         testing::Values(NamedYearsCase{"R5目標", {2023}},
                                         NamedYearsCase{"令和５年度の計画", {2023}},
                                         NamedYearsCase{"令和元年度からＲ６年度まで", {2019, 2024}},
                                         NamedYearsCase{"2023年度", {2023}},
                                         NamedYearsCase{"平成20年度から毎年", {2008}},
                                         NamedYearsCase{"R4～R6", {2022, 2024}},
                                         NamedYearsCase{"R7年度末", {2025}},
                                         NamedYearsCase{"(R5見込:475)", {2023}}));

INSTANTIATE_TEST_SUITE_P(Others, NamedYears,
                         testing::Values(NamedYearsCase{"", {}}, NamedYearsCase{"R5.4.1", {}},
                                         NamedYearsCase{"R5/4/1", {}},
                                         NamedYearsCase{"令和5年4月1日", {}},
                                         NamedYearsCase{"令和5年", {}},
                                         NamedYearsCase{"R5年3月", {}},
                                         NamedYearsCase{"2023年", {}}, NamedYearsCase{"2023人", {}},
                                         NamedYearsCase{"AR5", {}}, NamedYearsCase{"R5a", {}},
                                         NamedYearsCase{"R", {}}, NamedYearsCase{"QR12345", {}},
                                         NamedYearsCase{"年度", {}}, NamedYearsCase{"令和", {}}));

}  // namespace
}  // namespace mokuhyo::input
