#include "pack/keep_going.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

Publication five_sheets() {
  Publication made{"pack", {}, {}, {"a", "b", "c", "d", "e"}};
  made.groups = {{"総務部", 1, 2}, {"市民部", 3, 2}};
  return made;
}

/// "title first count" of each group.
std::vector<std::string> words(std::vector<SheetGroup> const& groups) {
  std::vector<std::string> words;
  for (auto const& [title, first, count] : groups)
    words.push_back(title + " " + std::to_string(first) + " " + std::to_string(count));
  return words;
}

TEST(KeepGoing, GroupsLoseTheSheetsThatAreLeftOut) {
  auto const left = without(five_sheets(), {0, 2});
  EXPECT_EQ(left.sheets, (std::vector<std::filesystem::path>{"b", "d", "e"}));
  EXPECT_EQ(words(left.groups), (std::vector<std::string>{"総務部 0 1", "市民部 1 2"}));
}

TEST(KeepGoing, AGroupWithoutSheetsIsGone) {
  EXPECT_EQ(words(without(five_sheets(), {1, 2}).groups), (std::vector<std::string>{"市民部 1 2"}));
}

}  // namespace
}  // namespace mokuhyo::pack
