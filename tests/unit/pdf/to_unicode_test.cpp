#include "pdf/to_unicode.h"

#include <gtest/gtest.h>

namespace mokuhyo::pdf {
namespace {

/// The part of a CMap between its code space and its end.
std::string entries(std::vector<CodeMeaning> const& meanings) {
  auto const cmap = to_unicode_cmap(meanings);
  auto const begin = cmap.find("endcodespacerange\n") + 18;
  return cmap.substr(begin, cmap.find("endcmap") - begin);
}

TEST(ToUnicode, WritesUtf16WithSurrogatePairsAndSequences) {
  EXPECT_EQ(entries({{1, "目"}, {0x2C1, "𠮷"}, {0x2C2, "葛\U000E0100"}, {0xFFFF, "\u304B\u3099"}}),
            "4 beginbfchar\n<0001> <76EE>\n<02C1> <D842DFB7>\n<02C2> <845BDB40DD00>\n"
            "<FFFF> <304B3099>\nendbfchar\n");
}

TEST(ToUnicode, GivesAMuteGlyphAZeroWidthSpace) {
  EXPECT_EQ(entries({{7, ""}}), "1 beginbfchar\n<0007> <200B>\nendbfchar\n");
}

TEST(ToUnicode, CutsItsEntriesIntoBlocksOfAHundred) {
  std::vector<CodeMeaning> meanings;
  for (std::uint16_t code = 1; code <= 201; ++code) meanings.push_back({code, "a"});
  auto const text = entries(meanings);
  EXPECT_TRUE(text.starts_with("100 beginbfchar\n"));
  EXPECT_NE(text.find("<0064> <0061>\nendbfchar\n100 beginbfchar\n<0065>"), std::string::npos);
  EXPECT_TRUE(text.ends_with("endbfchar\n1 beginbfchar\n<00C9> <0061>\nendbfchar\n"));
}

TEST(ToUnicode, HasNoBlockWhenThereIsNothingToSay) { EXPECT_EQ(entries({}), ""); }

}  // namespace
}  // namespace mokuhyo::pdf
