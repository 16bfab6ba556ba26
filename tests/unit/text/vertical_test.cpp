// Vertical writing (JLREQ 2.3): what stands upright, what is turned, what is set across.

#include "setting_text.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

ParagraphStyle vertical() {
  ParagraphStyle style;
  style.writing = Writing::vertical;
  return style;
}

Line column(std::string_view text, Em measure = em(100)) {
  return shaped(text, vertical()).lines(measure, Align::start)[0];
}

font::GlyphId horizontal_glyph(std::string_view text) {
  return shaped(text).lines(em(100), Align::start)[0].glyphs[0].id;
}

TEST(VerticalWriting, SetsJapaneseUprightEmByEm) {
  auto const line = column("評価、欄");
  ASSERT_EQ(line.glyphs.size(), 4U);
  EXPECT_EQ(line.glyphs[1].position, em(1));
  EXPECT_EQ(line.glyphs[2].position, em(2));
  EXPECT_EQ(line.glyphs[3].position, em(3));
  for (auto const& glyph : line.glyphs) {
    EXPECT_EQ(glyph.turn, Turn::upright);
    EXPECT_EQ(glyph.shift_x, Em{0});
    EXPECT_EQ(glyph.shift_y, Em{0});
  }
}

TEST(VerticalWriting, UsesVerticalGlyphs) {
  for (auto const* const text : {"ー", "「", "」", "（", "、", "。", "っ", "～", "…"}) {
    auto const line = column(text);
    EXPECT_EQ(line.glyphs[0].turn, Turn::upright) << text;
    EXPECT_NE(line.glyphs[0].id, horizontal_glyph(text)) << text;
  }
}

TEST(VerticalWriting, DrawsOpeningBracketsFromTheLowerHalfOfTheirBox) {
  auto const line = column("「評価」");
  EXPECT_EQ(line.glyphs[0].shift_y, em(0.5));
  EXPECT_EQ(line.glyphs[1].position, em(0.5));
  EXPECT_EQ(line.glyphs[3].shift_y, em(0));
  EXPECT_EQ(line.width, em(3));
}

TEST(VerticalWriting, SetsShortNumbersAcross) {
  auto const line = column("第12回");
  ASSERT_EQ(line.glyphs.size(), 4U);
  EXPECT_EQ(line.width, em(3));
  EXPECT_EQ(line.glyphs[1].shift_x, em(-0.25));
  EXPECT_EQ(line.glyphs[2].shift_x, em(0.25));
  // Both digits are drawn at the top of their em.
  EXPECT_EQ(line.glyphs[1].position - line.glyphs[1].shift_y, em(1));
  EXPECT_EQ(line.glyphs[2].position - line.glyphs[2].shift_y, em(1));
}

TEST(VerticalWriting, SetsOneDigitInTheMiddle) {
  auto const line = column("令和5年");
  EXPECT_EQ(line.width, em(4));
  EXPECT_EQ(line.glyphs[2].shift_x, em(0));
  EXPECT_EQ(line.glyphs[2].turn, Turn::upright);
}

TEST(VerticalWriting, SqueezesThreeDigitsIntoAnEm) {
  auto const line = column("第123回");
  EXPECT_EQ(line.width, em(3));
  for (std::size_t i = 1; i <= 3; ++i) {
    EXPECT_EQ(line.glyphs[i].size, Ratio{666});
    EXPECT_EQ(line.glyphs[i].turn, Turn::upright);
  }
  EXPECT_LT(line.glyphs[1].shift_x, line.glyphs[2].shift_x);
  EXPECT_EQ(line.glyphs[2].shift_x, em(0));
}

TEST(VerticalWriting, TurnsLatinWordsAndLongNumbers) {
  for (auto const* const text : {"SNS", "R5", "1,550", "78.8%", "2023"}) {
    for (auto const& glyph : column(text).glyphs) {
      EXPECT_EQ(glyph.turn, Turn::turned) << text;
      EXPECT_EQ(glyph.shift_y, em(-0.38)) << text;  // the em box onto the centre line
    }
  }
}

TEST(VerticalWriting, TurnsWhatHasNoUprightForm) {
  EXPECT_EQ(column("(評価)").glyphs[0].turn, Turn::turned);
  EXPECT_EQ(column("あ A").glyphs[1].turn, Turn::turned);
}

TEST(VerticalWriting, TurnsAllGlyphsOfACluster) {
  auto const line = column("ﾊﾟ");
  ASSERT_EQ(line.glyphs.size(), 2U);
  for (auto const& glyph : line.glyphs) {
    EXPECT_EQ(glyph.turn, Turn::turned);
    EXPECT_EQ(glyph.shift_y, em(-0.38));
  }
  EXPECT_EQ(line.glyphs[1].position, em(0.5));
}

TEST(VerticalWriting, SetsFractionsUpright) {
  auto const line = column("½の");
  EXPECT_EQ(line.glyphs[0].turn, Turn::upright);
  EXPECT_EQ(line.glyphs[1].position, em(1));
}

TEST(VerticalWriting, KeepsKinsokuAndUnits) {
  EXPECT_EQ(broken(shaped("あいうえお。かき", vertical()), em(5)), "あいうえ／お。かき");
  EXPECT_EQ(broken(shaped("あいう1,550件か", vertical()), em(5)), "あいう／1,550件か");
  EXPECT_EQ(broken(shaped("あいう12件かき", vertical()), em(4)), "あいう／12件かき");
}

TEST(VerticalWriting, HasNoWesternGapBesideNumbersSetAcross) {
  EXPECT_EQ(column("第12回").glyphs[3].position, em(2));
  EXPECT_EQ(column("第123456回").glyphs[1].position, em(1.125));
}

TEST(VerticalWriting, GivesBackTheTextAsTyped) {
  auto const paragraph = shaped("第12回（SNS）、カ\u3099ー", vertical());
  std::uint32_t at = 0;
  auto const lines = paragraph.lines(em(100), Align::start);
  for (auto const& glyph : lines[0].glyphs) {
    EXPECT_EQ(glyph.text_offset, at);
    at += glyph.text_length;
  }
  EXPECT_EQ(at, paragraph.text().size());
}

}  // namespace
}  // namespace mokuhyo::text
