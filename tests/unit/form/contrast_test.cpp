#include "form/contrast.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

struct ContrastCase {
  Color one, other;
  double ratio;
};

class Contrast : public testing::TestWithParam<ContrastCase> {};

TEST_P(Contrast, IsThatOfTheGuidelines) {
  EXPECT_NEAR(contrast(GetParam().one, GetParam().other), GetParam().ratio, 0.005);
  EXPECT_NEAR(contrast(GetParam().other, GetParam().one), GetParam().ratio, 0.005);
}

INSTANTIATE_TEST_SUITE_P(Pairs, Contrast,
                         testing::Values(ContrastCase{black, white, 21},
                                         ContrastCase{white, white, 1},
                                         ContrastCase{{0x76, 0x76, 0x76}, white, 4.54},
                                         ContrastCase{{0x77, 0x77, 0x77}, white, 4.48},
                                         ContrastCase{{0xFF, 0, 0}, white, 4.00},
                                         ContrastCase{{0x59, 0x59, 0x59}, white, 7.00}));

}  // namespace
}  // namespace mokuhyo::form
