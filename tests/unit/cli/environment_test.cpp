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

}  // namespace
}  // namespace mokuhyo::cli
