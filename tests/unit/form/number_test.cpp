// Numbers as sheets write them: what is read, and how it is grouped.
#include "form/number.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

struct NumberCase {
  char const* typed;
  char const* grouped;  // nullptr where it is no number
};

class NumberAsTyped : public testing::TestWithParam<NumberCase> {};

TEST_P(NumberAsTyped, IsReadAndGrouped) {
  auto const& [typed, expected] = GetParam();
  EXPECT_EQ(read_number(typed).has_value(), expected != nullptr);
  EXPECT_EQ(grouped(typed), expected != nullptr ? expected : typed);
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, NumberAsTyped,
    testing::Values(NumberCase{"0", "0"}, NumberCase{"999", "999"}, NumberCase{"1000", "1,000"},
                    NumberCase{"1234567", "1,234,567"}, NumberCase{"1,2345", "12,345"},
                    NumberCase{"1234.50", "1,234.50"}, NumberCase{"-1234", "-1,234"},
                    NumberCase{"△1234", "△1,234"}, NumberCase{"▲0.5", "▲0.5"},
                    NumberCase{"−3", "−3"}, NumberCase{"１，２３４", "1,234"},
                    NumberCase{"－５", "-5"}, NumberCase{"999999999999", "999,999,999,999"},
                    NumberCase{"1000000000000", nullptr}, NumberCase{"0.123456", "0.123456"},
                    NumberCase{"0.1234567", nullptr}, NumberCase{"", nullptr},
                    NumberCase{"-", nullptr}, NumberCase{".5", nullptr}, NumberCase{"5.", nullptr},
                    NumberCase{"1 000", nullptr}, NumberCase{"1e3", nullptr},
                    NumberCase{"--1", nullptr}, NumberCase{"1.2.3", nullptr},
                    NumberCase{",1", nullptr}, NumberCase{"1,", nullptr},
                    NumberCase{"12件", nullptr}, NumberCase{"百", nullptr}));

TEST(Dash, StandsForNoNumber) {
  for (auto const* const dash : {"-", "－", "−", "–", "—", "―"}) EXPECT_TRUE(is_dash(dash)) << dash;
  for (auto const* const other : {"", "--", "0", "なし"}) EXPECT_FALSE(is_dash(other)) << other;
}

std::string sum(char const* a, char const* b) {
  auto const total = add(read_number(a).value(), read_number(b).value());
  return total ? text_of(*total) : "too large";
}

TEST(Addition, IsExact) {
  EXPECT_EQ(sum("0.1", "0.2"), "0.3");
  EXPECT_EQ(sum("999", "1"), "1,000");
  EXPECT_EQ(sum("1.50", "2"), "3.50");
  EXPECT_EQ(sum("△5", "3"), "△2");
  EXPECT_EQ(sum("-0.5", "0.25"), "△0.25");
  EXPECT_EQ(sum("-1", "1"), "0");
  EXPECT_EQ(sum("999999999999", "1"), "too large");
}

}  // namespace
}  // namespace mokuhyo::form
