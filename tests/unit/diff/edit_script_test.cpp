// The shortest edit script, held against the longest common subsequence.
#include "diff/edit_script.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <string>

namespace mokuhyo::diff {
namespace {

using Items = std::vector<std::string_view>;

Items letters(std::string_view text) {
  Items items;
  for (std::size_t i = 0; i < text.size(); ++i) items.push_back(text.substr(i, 1));
  return items;
}

/// `before` with the stretches replaced by what `after` has there.
std::string applied(Items const& before, Items const& after, std::vector<Stretch> const& script) {
  std::string text;
  std::size_t next = 0;
  for (auto const& at : script) {
    for (; next < at.old_begin; ++next) text += before[next];
    for (std::size_t i = 0; i < at.added; ++i) text += after[at.new_begin + i];
    next += at.removed;
  }
  for (; next < before.size(); ++next) text += before[next];
  return text;
}

std::size_t cost(std::vector<Stretch> const& script) {
  return std::accumulate(
      script.begin(), script.end(), std::size_t{0},
      [](std::size_t sum, Stretch const& at) { return sum + at.removed + at.added; });
}

/// Insertions and removals, by the table of all common subsequences.
std::size_t least_cost(std::string_view before, std::string_view after) {
  std::vector<std::vector<std::size_t>> longest(before.size() + 1,
                                                std::vector<std::size_t>(after.size() + 1));
  for (std::size_t i = 1; i <= before.size(); ++i) {
    for (std::size_t j = 1; j <= after.size(); ++j) {
      longest[i][j] = before[i - 1] == after[j - 1]
                          ? longest[i - 1][j - 1] + 1
                          : std::max(longest[i - 1][j], longest[i][j - 1]);
    }
  }
  return before.size() + after.size() - 2 * longest.back().back();
}

/// All texts of `length` letters a and b.
std::vector<std::string> all_texts(std::size_t length) {
  if (length == 0) return {""};
  std::vector<std::string> texts;
  for (auto const& shorter : all_texts(length - 1)) {
    texts.push_back(shorter + "a");
    texts.push_back(shorter + "b");
  }
  return texts;
}

TEST(EditScript, IsRightAndShortestForAllSmallTexts) {
  for (std::size_t m = 0; m <= 5; ++m) {
    for (auto const& before : all_texts(m)) {
      for (auto const& after : all_texts(5)) {
        auto const script = edit_script(letters(before), letters(after));
        EXPECT_EQ(applied(letters(before), letters(after), script), after);
        EXPECT_EQ(cost(script), least_cost(before, after)) << before << " " << after;
      }
    }
  }
}

TEST(EditScript, IsEmptyForTheSame) {
  EXPECT_TRUE(edit_script(letters("abc"), letters("abc")).empty());
  EXPECT_TRUE(edit_script({}, {}).empty());
}

TEST(EditScript, GivesUpForOneStretchWhereThereAreTooManySteps) {
  auto const script = edit_script(letters("abcd"), letters("efgh"), 7);
  EXPECT_EQ(script, (std::vector<Stretch>{{0, 4, 0, 4}}));
}

TEST(EditScript, IsQuickForLongListsThatDifferALittle) {
  std::string before(200'000, 'a');
  std::string after = before;
  after[100'000] = 'b';
  EXPECT_EQ(cost(edit_script(letters(before), letters(after))), 2U);
}

}  // namespace
}  // namespace mokuhyo::diff
