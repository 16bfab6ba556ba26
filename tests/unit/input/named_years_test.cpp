// Which fiscal years a text speaks of.
#include "input/named_years.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

struct Case {
  char const* text;
  std::vector<int> years;
};

class NamedYears : public testing::TestWithParam<Case> {};

TEST_P(NamedYears, AreThoseOfTheText) {
  std::vector<int> found;
  for (auto const year : named_years(GetParam().text)) found.push_back(year.year);
  EXPECT_EQ(found, GetParam().years);
}

INSTANTIATE_TEST_SUITE_P(Texts, NamedYears,
                         testing::Values(Case{"R5目標", {2023}}, Case{"令和５年度の計画", {2023}},
                                         Case{"令和元年度からＲ６年度まで", {2019, 2024}},
                                         Case{"2023年度", {2023}},
                                         Case{"平成20年度から毎年", {2008}},
                                         Case{"R4～R6", {2022, 2024}}, Case{"R7年度末", {2025}},
                                         Case{"(R5見込:475)", {2023}}));

INSTANTIATE_TEST_SUITE_P(Others, NamedYears,
                         testing::Values(Case{"", {}}, Case{"R5.4.1", {}}, Case{"R5/4/1", {}},
                                         Case{"令和5年4月1日", {}}, Case{"令和5年", {}},
                                         Case{"R5年3月", {}}, Case{"2023年", {}},
                                         Case{"2023人", {}}, Case{"AR5", {}}, Case{"R5a", {}},
                                         Case{"R", {}}, Case{"QR12345", {}}, Case{"年度", {}},
                                         Case{"令和", {}}));

}  // namespace
}  // namespace mokuhyo::input
