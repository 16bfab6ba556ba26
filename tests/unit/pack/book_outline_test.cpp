#include "pack/book_outline.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

/// Three sheets of a page each, the first with two goals.
std::vector<frame::OutlineEntry> sheets() {
  return {{"a", 0, 0, {}}, {"1", 1, 0, {}}, {"2", 1, 0, {}}, {"b", 0, 1, {}}, {"c", 0, 2, {}}};
}

/// "title level page" of each entry.
std::vector<std::string> words(std::vector<frame::OutlineEntry> const& outline) {
  std::vector<std::string> words;
  for (auto const& entry : outline) {
    words.push_back(entry.title + " " + std::to_string(entry.level) + " " +
                    std::to_string(entry.page));
  }
  return words;
}

TEST(BookOutline, SheetsHangUnderTheirGroups) {
  EXPECT_EQ(words(grouped(sheets(), {{"総務部", 0, 1}, {"市民部", 1, 2}})),
            (std::vector<std::string>{"総務部 0 0", "a 1 0", "1 2 0", "2 2 0", "市民部 0 1",
                                      "b 1 1", "c 1 2"}));
}

TEST(BookOutline, SheetsBeforeTheFirstGroupHaveNone) {
  EXPECT_EQ(words(grouped(sheets(), {{"市民部", 2, 1}})),
            (std::vector<std::string>{"a 0 0", "1 1 0", "2 1 0", "b 0 1", "市民部 0 2", "c 1 2"}));
}

TEST(BookOutline, WithoutGroupsItStaysAsItIs) {
  EXPECT_EQ(words(grouped(sheets(), {})), words(sheets()));
}

TEST(BookOutline, SheetsTakeTheirNewNames) {
  EXPECT_EQ(words(renamed(sheets(), {"甲", "乙", "丙"})),
            (std::vector<std::string>{"甲 0 0", "1 1 0", "2 1 0", "乙 0 1", "丙 0 2"}));
}

}  // namespace
}  // namespace mokuhyo::pack
