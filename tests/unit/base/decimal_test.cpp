#include "base/decimal.h"

#include <gtest/gtest.h>

namespace mokuhyo {
namespace {

struct DecimalCase {
  double value;
  int decimals;
  char const* text;
};

class Decimals : public testing::TestWithParam<DecimalCase> {};

TEST_P(Decimals, AreAsShortAsTheyCanBe) {
  auto const [value, decimals, text] = GetParam();
  EXPECT_EQ(decimal(value, decimals), text);
}

INSTANTIATE_TEST_SUITE_P(Numbers, Decimals,
                         testing::Values(DecimalCase{12.5, 2, "12.5"}, DecimalCase{12, 2, "12"},
                                         DecimalCase{-0.001, 2, "0"}, DecimalCase{0.005, 2, "0.01"},
                                         DecimalCase{100, 0, "100"}, DecimalCase{-7.25, 1, "-7.2"},
                                         DecimalCase{0.125, 4, "0.125"},
                                         DecimalCase{1190.551, 3, "1190.551"},
                                         DecimalCase{1e15, 2, "1000000000000000"}));

TEST(Decimal, IsAppendedToWhatStandsThere) {
  std::string text = "q ";
  append_decimal(text, 1.5, 2);
  EXPECT_EQ(text, "q 1.5");
}

TEST(Decimal, HundredthsAreExact) {
  std::string text;
  for (std::int64_t const value : {1250, 1205, 1200, 7, 0, -7, -1250, 100000}) {
    append_hundredths(text, value);
    text += ' ';
  }
  EXPECT_EQ(text, "12.5 12.05 12 0.07 0 -0.07 -12.5 1000 ");
}

}  // namespace
}  // namespace mokuhyo
