// Patterns for the names of sheets.

#include "pack/name_pattern.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo::pack {
namespace {

struct PatternCase {
  char const* name;
  char const* pattern;
  bool matches;
};

TEST(Pattern, Matches) {
  constexpr PatternCase cases[] = {{"01-shimin", "01-shimin", true},
                                   {"01-shimin", "02-*", false},
                                   {"01-shimin", "*", true},
                                   {"01-shimin", "01-*", true},
                                   {"01-shimin", "*-shimin", true},
                                   {"01-shimin", "0?-*", true},
                                   {"01-shimin", "?", false},
                                   {"市民課", "市?課", true},
                                   {"市民課", "???", true},
                                   {"市民課", "????", false},
                                   {"市民課", "*課", true},
                                   {"市民課", "*部", false},
                                   {"aab", "*ab", true},
                                   {"abab", "a*b", true},
                                   {"", "*", true},
                                   {"", "", true},
                                   {"a", "", false},
                                   {"a", "a**", true}};
  for (auto const& c : cases)
    EXPECT_EQ(matches(c.name, c.pattern), c.matches) << c.name << " " << c.pattern;
}

TEST(Pattern, ManyStarsTakeNoLongerThanOne) {
  std::string const name(5000, 'a');
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  EXPECT_FALSE(matches(name, pattern + "b"));
}

TEST(Order, CountsNumbersInNames) {
  std::vector<std::string> names{"10-c", "2-b",  "1-a", "b2",   "b10",
                                 "b",    "01-a", "市2", "市10", "a"};
  std::sort(names.begin(), names.end(), comes_before);
  EXPECT_EQ(names, (std::vector<std::string>{"01-a", "1-a", "2-b", "10-c", "a", "b", "b2", "b10",
                                             "市2", "市10"}));
}

}  // namespace
}  // namespace mokuhyo::pack
