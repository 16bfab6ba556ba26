// The spaces between pairs of classes, as they come out in glyph positions (JLREQ appendix B,
// table 1, with the simple rules' line ends).

#include "setting_text.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

/// Thousandths of an em from one body's start to the next one's, over the unbroken text.
std::vector<int> steps(std::string_view text, Em gap = Em{125}) {
  ParagraphStyle style;
  style.western_gap = gap;
  auto const paragraph = shaped(text, style);
  auto const lines = paragraph.lines(Em{100'000}, Align::start);
  std::vector<int> steps;
  for (std::size_t i = 1; i < lines[0].glyphs.size(); ++i) {
    steps.push_back((lines[0].glyphs[i].position - lines[0].glyphs[i - 1].position).thousandths);
  }
  return steps;
}

TEST(Spacing, OfPairsFollowsTheTable) {
  struct Case {
    char const* pair;
    int step;  // from the first body's start to the second one's
  };
  // Bodies: kanji 1000, punctuation 500, middle dots 500, ASCII 500.
  constexpr Case cases[] = {
      {"漢字", 1000}, {"あ「", 1500}, {"」あ", 1000}, {"、あ", 1000}, {"。あ", 1000},
      {"「あ", 500},  {"あ」", 1000}, {"あ、", 1000}, {"あ。", 1000}, {"」「", 1000},
      {"、「", 1000}, {"。「", 1000}, {"）（", 1000}, {"」。", 500},  {"」、", 500},
      {"）」", 500},  {"。」", 500},  {"、」", 500},  {"「『", 500},  {"（「", 500},
      {"あ・", 1250}, {"・あ", 750},  {"」・", 750},  {"・「", 750},  {"・」", 750},
      {"「・", 750},  {"・・", 1000}, {"、・", 1250}, {"。・", 1250}, {"」！", 1000},
      {"。！", 1000}, {"！」", 1000}, {"！？", 1000}, {"」　", 500},  {"。　", 500},
      {"　「", 1000}, {"　あ", 1000}, {"あー", 1000}, {"あ…", 1000},  {"」％", 1000},
      {"５％", 1000}, {"￥５", 1000}, {"～「", 1500}, {"あA", 1125},  {"Aあ", 625},
      {"あ1", 1125},  {"1あ", 625},   {"ーA", 1125},  {"々1", 1125},  {"っA", 1125},
      {"！A", 1125},  {"。A", 1000},  {"A。", 500},   {"「A", 500},   {"A」", 500},
      {"、1", 1000},  {"1、", 500},   {"・A", 750},   {"A・", 750},   {"あ(", 1000},
      {"(あ", 500},   {"あ)", 1000},  {")あ", 500},   {"あ,", 1000},  {",あ", 500},
      {"あ%", 1000},  {"%あ", 500},   {")「", 1000},  {"」(", 1000},  {"1%", 500},
      {"AB", 500},    {"A「", 1000},  {"」A", 1000},  {"→A", 1125},   {"…A", 1000},
  };
  for (auto const& [pair, step] : cases) {
    EXPECT_EQ(steps(pair), std::vector<int>{step}) << pair;
  }
}

TEST(Spacing, WesternGapIsWhatTheTemplateAsks) {
  EXPECT_EQ(steps("あA", Em{0}), std::vector<int>{1000});
  EXPECT_EQ(steps("あA", Em{250}), std::vector<int>{1250});
  EXPECT_EQ(steps("1あ", Em{250}), std::vector<int>{750});
}

TEST(Spacing, WesternGapIsNotBesideABlank) {
  EXPECT_EQ(steps("あ A"), (std::vector<int>{1000, 500}));
  EXPECT_EQ(steps("A　あ"), (std::vector<int>{500, 1000}));
}

TEST(Spacing, HalfWidthFormsCarryNoSpace) {
  EXPECT_EQ(steps("ｱ｡ｲ"), (std::vector<int>{500, 500}));
  EXPECT_EQ(steps("あ｢ｱ"), (std::vector<int>{1000, 500}));
}

TEST(Spacing, FullWidthNumbersAreSolid) {
  EXPECT_EQ(steps("１，０"), (std::vector<int>{1000, 500}));
  EXPECT_EQ(steps("３．５"), (std::vector<int>{1000, 500}));
}

TEST(Spacing, BracketsAreDrawnFromTheRightHalfOfTheirBox) {
  auto const line = shaped("「あ」").lines(em(10), Align::start)[0];
  EXPECT_EQ(line.glyphs[0].shift_x, Em{-500});
  EXPECT_EQ(line.glyphs[2].shift_x, Em{0});
  EXPECT_EQ(line.width, Em{2000});
}

TEST(Spacing, MiddleDotsKeepTheirBodyAtLineEdges) {
  auto const line = shaped("・あ").lines(em(10), Align::start)[0];
  EXPECT_EQ(line.glyphs[0].position + line.glyphs[0].shift_x, Em{0});
  EXPECT_EQ(line.width, Em{2000});
}

TEST(Spacing, ClosingPunctuationEndsALineAsAHalfEm) {
  for (auto const* const text : {"あ」", "あ。", "あ、", "あ）"}) {
    EXPECT_EQ(shaped(text).content_widths().max, Em{1500}) << text;
  }
}

}  // namespace
}  // namespace mokuhyo::text
