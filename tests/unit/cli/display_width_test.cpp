#include "cli/display_width.h"

#include <gtest/gtest.h>

namespace mokuhyo::cli {
namespace {

TEST(DisplayWidth, IsTwoForFullWidthCharacters) {
  EXPECT_EQ(display_width("abc"), 3U);
  EXPECT_EQ(display_width("年度"), 4U);
  EXPECT_EQ(display_width("カナｶﾅ"), 6U);
  EXPECT_EQ(display_width("、。「」：　"), 12U);
  EXPECT_EQ(display_width("ＡＢ１２"), 8U);
  EXPECT_EQ(display_width("𠮷"), 2U);
  EXPECT_EQ(display_width("㎡㏊㋿"), 6U);
}

TEST(DisplayWidth, IsOneForAmbiguousCharacters) { EXPECT_EQ(display_width("○△×①"), 4U); }

TEST(DisplayWidth, IsNothingForMarksOnTheCharacterBefore) {
  EXPECT_EQ(display_width("か\u3099"), 2U);
  EXPECT_EQ(display_width("葛\U000E0100"), 2U);
  EXPECT_EQ(display_width("e\u0301"), 1U);
}

}  // namespace
}  // namespace mokuhyo::cli
