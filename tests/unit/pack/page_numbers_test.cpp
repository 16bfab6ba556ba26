#include "pack/page_numbers.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

TEST(PageNumbers, RomanNumeralsAreThoseOfBooks) {
  EXPECT_EQ(roman(1), "i");
  EXPECT_EQ(roman(4), "iv");
  EXPECT_EQ(roman(9), "ix");
  EXPECT_EQ(roman(14), "xiv");
  EXPECT_EQ(roman(44), "xliv");
  EXPECT_EQ(roman(1999), "mcmxcix");
}

TEST(PageNumbers, SheetsBeginAtOneAfterWhatStandsBeforeThem) {
  PageNumbers const numbers{Numbering::separate, 3, 10};
  EXPECT_EQ(numbers.number(1), "ii");
  EXPECT_EQ(numbers.last(1), "iii");
  EXPECT_EQ(numbers.number(3), "1");
  EXPECT_EQ(numbers.last(3), "7");
}

TEST(PageNumbers, MayGoOnFromTheCover) {
  PageNumbers const numbers{Numbering::continuous, 3, 10};
  EXPECT_EQ(numbers.number(0), "1");
  EXPECT_EQ(numbers.number(3), "4");
  EXPECT_EQ(numbers.last(3), "10");
}

TEST(PageNumbers, ViewersCallThePagesAsTheyArePrinted) {
  using Style = frame::PageLabels::Numbering;
  auto const separate = PageNumbers{Numbering::separate, 3, 10}.labels();
  ASSERT_EQ(separate.size(), 2U);
  EXPECT_EQ(separate[0].numbering, Style::roman);
  EXPECT_EQ(separate[1].first, 3U);
  EXPECT_EQ(separate[1].numbering, Style::decimal);
  EXPECT_EQ((PageNumbers{Numbering::continuous, 3, 10}.labels().size()), 1U);
}

}  // namespace
}  // namespace mokuhyo::pack
