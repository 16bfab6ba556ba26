#include "text/paragraph.h"

#include "setting_text.h"
#include "text/decimal_align.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

/// The bytes that the glyphs of all lines show, clusters once, in order.
std::string extracted(Paragraph const& paragraph, Em measure) {
  std::string text;
  std::uint32_t end = 0;
  for (auto const& line : paragraph.lines(measure, Align::justify)) {
    for (auto const& glyph : line.glyphs) {
      if (glyph.text_offset >= end) {
        text += paragraph.text().substr(glyph.text_offset, glyph.text_length);
        end = glyph.text_offset + glyph.text_length;
      }
    }
  }
  return text;
}

Line only_line(Paragraph const& paragraph, Align align = Align::start, Em measure = em(100)) {
  auto lines = paragraph.lines(measure, align);
  EXPECT_EQ(lines.size(), 1U);
  return std::move(lines[0]);
}

TEST(Paragraph, OfNothingHasOneEmptyLine) {
  auto const paragraph = shaped("");
  EXPECT_EQ(paragraph.line_count(em(5)), 1);
  EXPECT_EQ(paragraph.content_widths().max, Em{0});
  auto const lines = paragraph.lines(em(5), Align::center);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_TRUE(lines[0].glyphs.empty());
}

TEST(Paragraph, OfBlanksOrInvisibleCharactersHasOneLine) {
  for (auto const* const text : {" ", "　　", "\t", "\u200B", "\uFEFF", " \u200B "}) {
    EXPECT_EQ(shaped(text).line_count(em(1)), 1) << text;
    EXPECT_EQ(shaped(text).lines(em(1), Align::justify).size(), 1U) << text;
  }
}

TEST(Paragraph, KnowsTheWidthOfItsWidestUnitAndOfItsOnlyLine) {
  auto const widths = shaped("約1,550件です").content_widths();
  EXPECT_EQ(widths.min, Em{2500 + 62 + 1000});  // with the gap reduced
  EXPECT_EQ(widths.max, Em{1000 + 125 + 2500 + 125 + 3000});
}

TEST(Paragraph, FitsOnOneLineAtItsMaxContentWidth) {
  for (auto const* const text : {"窓口", "「窓口」、", "R6.3.31時点", "・申請", "あ 。"}) {
    auto const paragraph = shaped(text);
    EXPECT_EQ(paragraph.line_count(paragraph.content_widths().max), 1) << text;
  }
}

TEST(Paragraph, CutsUnitsOnlyBelowItsMinContentWidth) {
  auto const paragraph = shaped("約1,550件です");
  auto const min = paragraph.content_widths().min;
  EXPECT_FALSE(paragraph.cuts_units(min));
  EXPECT_TRUE(paragraph.cuts_units(min - Em{1}));
}

TEST(Paragraph, HasAsManyLinesAsItCounts) {
  auto const paragraph =
      shaped("・令和4年度から開設した、常設型の「申請窓口」は1,550件（78.8%）でした。");
  for (int width = 500; width < 20'000; width += 77) {
    auto const lines = paragraph.lines(Em{width}, Align::justify);
    EXPECT_EQ(paragraph.line_count(Em{width}), static_cast<int>(lines.size())) << width;
  }
}

TEST(Paragraph, NeedsNoMoreLinesWhenItGetsWider) {
  auto const paragraph =
      shaped("・令和4年度から開設した、常設型の「申請窓口」は1,550件（78.8%）でした。");
  int before = 1000;
  for (auto width = paragraph.content_widths().min; width < em(45); width += Em{13}) {
    auto const count = paragraph.line_count(width);
    EXPECT_LE(count, before) << width.thousandths;
    before = count;
  }
  EXPECT_EQ(before, 1);
}

TEST(Paragraph, GivesBackTheTextAsTyped) {
  for (auto const* const text :
       {"戸籍・住基等の窓口業務、「個人番号」。", "あ　い  う\tえ", "e\u0301te\u0301",
        "カ\u3099ハ\u309A", "か\u309A", "葛\U000E0100城市", "\uFEFFあ\u200Bい\u2060う", "𠮷野家",
        "ｶﾞｷﾞ", "¥1,000", "末尾の空白 ", "　先頭"}) {
    auto const paragraph = shaped(text);
    EXPECT_EQ(extracted(paragraph, em(3)), text);
    EXPECT_EQ(extracted(paragraph, em(100)), text);
  }
}

TEST(Paragraph, ShowsDecomposedTextComposed) {
  auto const composed = only_line(shaped("ガパé"));
  auto const decomposed = only_line(shaped("カ\u3099ハ\u309Ae\u0301"));
  ASSERT_EQ(decomposed.glyphs.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(decomposed.glyphs[i].id, composed.glyphs[i].id);
  }
  EXPECT_EQ(decomposed.glyphs[0].text_length, 6U);
}

TEST(Paragraph, LeavesCompatibilityIdeographsAlone) {
  EXPECT_NE(only_line(shaped("\uFA19")).glyphs[0].id, only_line(shaped("神")).glyphs[0].id);
}

TEST(Paragraph, ShowsVariantsOfIdeographs) {
  auto const usual = only_line(shaped("辻"));
  auto const variant = only_line(shaped("辻\U000E0100"));
  ASSERT_EQ(variant.glyphs.size(), 1U);
  EXPECT_NE(variant.glyphs[0].id, usual.glyphs[0].id);
}

TEST(Paragraph, PutsBlanksAtTheTurnBehindTheLineWithoutRoom) {
  auto const lines = shaped("あいう　  えお").lines(em(3), Align::justify);
  ASSERT_EQ(lines.size(), 2U);
  ASSERT_EQ(lines[0].glyphs.size(), 6U);
  EXPECT_EQ(lines[0].width, em(3));
  for (std::size_t i = 3; i < 6; ++i) {
    EXPECT_EQ(lines[0].glyphs[i].position, em(3));
  }
  EXPECT_EQ(lines[1].glyphs[0].position, Em{0});
}

TEST(Paragraph, LinesCoverItsBytesWithoutGaps) {
  auto const paragraph = shaped("あいう　  えお\u200B「かき」 くけ ");
  std::uint32_t at = 0;
  for (auto const& line : paragraph.lines(em(3), Align::justify)) {
    EXPECT_EQ(line.text_begin, at);
    at = line.text_end;
  }
  EXPECT_EQ(at, paragraph.text().size());
}

TEST(Paragraph, AlignsItsLines) {
  auto const paragraph = shaped("あい");
  EXPECT_EQ(only_line(paragraph, Align::start, em(10)).glyphs[0].position, em(0));
  EXPECT_EQ(only_line(paragraph, Align::center, em(10)).glyphs[0].position, em(4));
  EXPECT_EQ(only_line(paragraph, Align::end, em(10)).glyphs[0].position, em(8));
  EXPECT_EQ(only_line(paragraph, Align::justify, em(10)).glyphs[1].position, em(1));
}

TEST(Paragraph, DistributesLabelsOverTheMeasure) {
  auto const line = only_line(shaped("組織名"), Align::distribute, em(5));
  EXPECT_EQ(line.glyphs[0].position, em(0));
  EXPECT_EQ(line.glyphs[1].position, em(2));
  EXPECT_EQ(line.glyphs[2].position, em(4));
  EXPECT_EQ(line.width, em(5));
}

TEST(Paragraph, CentresALabelOfOneCharacter) {
  EXPECT_EQ(only_line(shaped("課"), Align::distribute, em(5)).glyphs[0].position, em(2));
}

TEST(Paragraph, JustifiesAllLinesButTheLast) {
  auto const lines = shaped("あいうえおかきくけこ").lines(em(4.4), Align::justify);
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].width, em(4.4));
  EXPECT_EQ(lines[1].width, em(4.4));
  EXPECT_EQ(lines[2].width, em(2));
}

// JLREQ 3.8.4 d, up to three eighths of an em between two characters.
TEST(Paragraph, OpensALineEvenlyThatIsALittleShort) {
  auto const width_at = [](double measure) {
    return shaped("あいうえお１，０００円").lines(em(measure), Align::justify)[0].width;
  };
  EXPECT_EQ(width_at(6), em(6));      // a quarter em
  EXPECT_EQ(width_at(6.4), em(6.4));  // 0.35 em
  EXPECT_EQ(width_at(6.6), em(5));    // would be 0.4 em
}

TEST(Paragraph, LeavesALineRaggedThatCannotBeFilledWithinTheLimits) {
  auto const lines = shaped("あい12,345,678円です").lines(em(7), Align::justify);
  EXPECT_EQ(lines[0].width, em(2));
}

TEST(Paragraph, HangsTurnedLinesBehindAListMarker) {
  struct Case {
    char const* text;
    double indent;
  };
  for (auto const& [text, indent] :
       {Case{"・広報活動の充実を図ります", 1}, Case{"(1) 広報活動の充実を図ります", 2},
        Case{"①広報活動の充実を図ります", 1}, Case{"1.広報活動の充実を図ります", 1},
        Case{"　・広報活動の充実を図ります", 2}, Case{"広報活動の充実を図ります", 0}}) {
    auto const lines = shaped(text).lines(em(8), Align::justify);
    ASSERT_EQ(lines.size(), 2U) << text;
    EXPECT_EQ(lines[0].indent, em(0)) << text;
    EXPECT_EQ(lines[1].indent, em(indent)) << text;
    EXPECT_EQ(lines[1].glyphs[0].position, em(indent)) << text;
  }
}

TEST(Paragraph, HungPunctuationStandsBehindTheMeasure) {
  ParagraphStyle style;
  style.hanging = HangingPunctuation::yes;
  auto const lines = shaped("あいうえお。かきく", style).lines(em(5), Align::justify);
  EXPECT_EQ(lines[0].width, em(5));
  EXPECT_EQ(lines[0].glyphs[5].position, em(5));
}

TEST(Paragraph, IsTheSameEachTime) {
  auto const text = "戸籍・住基等の窓口業務、個人番号制度関係業務が的確・着実に終わられるよう";
  auto const first = shaped(text).lines(em(7.3), Align::justify);
  auto const second = shaped(text).lines(em(7.3), Align::justify);
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    ASSERT_EQ(first[i].glyphs.size(), second[i].glyphs.size());
    for (std::size_t k = 0; k < first[i].glyphs.size(); ++k) {
      EXPECT_EQ(first[i].glyphs[k].position, second[i].glyphs[k].position);
    }
  }
}

TEST(DecimalPosition, IsTheEndOfTheWholePart) {
  struct Case {
    char const* text;
    std::optional<Em> position;
  };
  for (auto const& [text, position] :
       {Case{"78.8%", em(1)}, Case{"1,550件", em(2.5)}, Case{"(78.8%)", em(1.5)},
        Case{"１，０００円", em(4.5)}, Case{"7", em(0.5)}, Case{"なし", std::nullopt}}) {
    auto const paragraph = shaped(text);
    EXPECT_EQ(decimal_position(paragraph, only_line(paragraph)), position) << text;
  }
}

}  // namespace
}  // namespace mokuhyo::text
