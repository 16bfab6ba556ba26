// Characters as readers count them.
#include "text/graphemes.h"

#include <gtest/gtest.h>

#include <string>

namespace mokuhyo::text {
namespace {

using Graphemes = std::vector<std::string_view>;

TEST(Graphemes, AreCharactersWithTheirMarksAndSelectors) {
  EXPECT_EQ(graphemes("課長"), (Graphemes{"課", "長"}));
  EXPECT_EQ(graphemes("が"), Graphemes{"が"});
  EXPECT_EQ(graphemes("葛󠄀飾"), (Graphemes{"葛󠄀", "飾"}));
  EXPECT_EQ(graphemes("👩‍🏫!"), (Graphemes{"👩‍🏫", "!"}));
}

TEST(Graphemes, OfNothingAreNone) { EXPECT_TRUE(graphemes("").empty()); }

}  // namespace
}  // namespace mokuhyo::text
