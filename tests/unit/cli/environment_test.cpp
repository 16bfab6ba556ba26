#include "cli/environment.h"

#include <gtest/gtest.h>

namespace mokuhyo::cli {
namespace {

TEST(Locale, DecidesOnTheLanguage) {
  EXPECT_EQ(language_of_locale("ja_JP.UTF-8"), Language::japanese);
  EXPECT_EQ(language_of_locale("ja"), Language::japanese);
  EXPECT_EQ(language_of_locale("en_GB.UTF-8"), Language::english);
  EXPECT_EQ(language_of_locale("C.UTF-8"), Language::english);
  EXPECT_EQ(language_of_locale(""), Language::english);
}

TEST(SourceDate, IsADayInJapan) {
  EXPECT_EQ(day_of_epoch("1711810800"), "2024-03-31");
  EXPECT_EQ(day_of_epoch("1711810799"), "2024-03-30");
  EXPECT_EQ(day_of_epoch("0"), "1970-01-01");
  EXPECT_EQ(day_of_epoch("253402268399"), "9999-12-31");
}

TEST(SourceDate, IsNothingIfItIsNoNumberOfSeconds) {
  for (auto const* text : {"", "x", "12x", "-1", "253402268400", "99999999999999999999"}) {
    EXPECT_EQ(day_of_epoch(text), "") << text;
  }
}

}  // namespace
}  // namespace mokuhyo::cli
