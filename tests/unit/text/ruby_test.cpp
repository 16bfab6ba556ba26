// Ruby (JLREQ 3.3) and styled ranges.

#include "setting_text.h"
#include "support/fonts.h"
#include "text/markup.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

Line only_line(std::string_view text, ParagraphStyle const& style = {}) {
  auto lines = shaped(text, style).lines(em(100), Align::start);
  EXPECT_EQ(lines.size(), 1U);
  return std::move(lines[0]);
}

/// Positions of the glyphs that are (are not) readings, in thousandths.
std::vector<int> positions(Line const& line, bool ruby) {
  std::vector<int> found;
  for (auto const& glyph : line.glyphs) {
    if (glyph.is_ruby == ruby) {
      found.push_back(glyph.position.thousandths);
    }
  }
  return found;
}

std::vector<int> inks(Line const& line, bool ruby) {
  std::vector<int> found;
  for (auto const& glyph : line.glyphs) {
    if (glyph.is_ruby == ruby) {
      found.push_back((glyph.position + glyph.shift_x).thousandths);
    }
  }
  return found;
}

TEST(Ruby, OfTheSameWidthStandsOverItsBase) {
  auto const line = only_line("{新潟|にいがた}市");
  EXPECT_EQ(positions(line, false), (std::vector{0, 1000, 2000}));
  EXPECT_EQ(positions(line, true), (std::vector{0, 500, 1000, 1500}));
  EXPECT_EQ(line.ruby, em(0.5));
}

TEST(Ruby, IsHalfAsLargeAndAboveTheBase) {
  for (auto const& glyph : only_line("{新|にい}").glyphs) {
    EXPECT_EQ(glyph.size, glyph.is_ruby ? Ratio{500} : Ratio{1000});
    EXPECT_EQ(glyph.shift_y, glyph.is_ruby ? em(0.94) : em(0));
  }
}

TEST(Ruby, ThatIsShorterIsSpreadOneToTwoToOne) {
  EXPECT_EQ(positions(only_line("{大人|おと}"), true), (std::vector{250, 1250}));
  EXPECT_EQ(positions(only_line("{山|や}"), true), (std::vector{250}));
}

TEST(Ruby, ThatIsLongerHangsOverKanaBesideIt) {
  auto const line = only_line("の{志|こころざ}を");
  EXPECT_EQ(positions(line, false), (std::vector{0, 1000, 2000}));
  EXPECT_EQ(positions(line, true), (std::vector{500, 1000, 1500, 2000}));
}

TEST(Ruby, ThatIsLongerOpensItsBaseBesideKanji) {
  auto const line = only_line("本{志|こころざ}本");
  EXPECT_EQ(inks(line, false), (std::vector{0, 1500, 3000}));
  EXPECT_EQ(inks(line, true), (std::vector{1000, 1500, 2000, 2500}));
}

TEST(Ruby, StaysWithinItsLine) {
  auto const line = only_line("{志|こころざ}を");
  EXPECT_GE(positions(line, true).front(), 0);
}

TEST(Ruby, OfEachCharacterStandsOverIt) {
  auto const line = only_line("{新潟|にい|がた}");
  EXPECT_EQ(positions(line, true), (std::vector{0, 500, 1000, 1500}));
  EXPECT_EQ(broken(shaped("あ{新潟|にい|がた}い"), em(2)), "あ{新／潟|にい|がた}い");
}

TEST(Ruby, OfTheWholeKeepsItsBaseTogether) {
  EXPECT_EQ(broken(shaped("あ{新潟|にいがた}市の"), em(2)), "あ{／新潟|にいがた}／市の");
}

TEST(Ruby, BelongsToTheBytesOfItsReading) {
  std::string const text = "の{志|こころ}";
  for (auto const& glyph : only_line(text).glyphs) {
    auto const shown = text.substr(glyph.text_offset, glyph.text_length);
    EXPECT_EQ(glyph.is_ruby, shown == "こ" || shown == "ろ") << shown;
  }
}

TEST(Ruby, NeedsAsManyReadingsAsCharactersOrOne) {
  auto const result = shape("{新潟市|にい|がた}", {}, support::project_fonts(), {});
  EXPECT_FALSE(result.ok());
  ASSERT_EQ(result.diagnostics.items().size(), 1U);
  EXPECT_EQ(result.diagnostics.items()[0].message.ja,
            "「新潟市」の読みの数が文字の数と合いません(2/3)");
}

TEST(Ruby, StandsToTheRightOfAVerticalLine) {
  ParagraphStyle style;
  style.writing = Writing::vertical;
  auto const line = only_line("{新潟|にいがた}", style);
  EXPECT_EQ(positions(line, true), (std::vector{0, 500, 1000, 1500}));
  for (auto const& glyph : line.glyphs) {
    EXPECT_EQ(glyph.shift_x, glyph.is_ruby ? em(0.75) : em(0));
  }
}

TEST(Markup, BracesWithoutAReadingAreCharacters) {
  for (auto const* const text : {"{}", "{新潟}", "{|にいがた}", "{新潟|}", "{新潟|にい",
                                 "新潟|にい}", "{a{b}", "{新潟||がた}"}) {
    EXPECT_TRUE(read_markup(text).rubies.empty()) << text;
    EXPECT_TRUE(read_markup(text).hidden.empty()) << text;
  }
}

TEST(Markup, ABackslashMakesRubyLiteral) {
  std::string const text = "\\{新潟|にいがた}";
  std::string shown;
  for (auto const& glyph : only_line(text).glyphs) {
    EXPECT_FALSE(glyph.is_ruby);
    shown += text.substr(glyph.text_offset, glyph.text_length);
  }
  EXPECT_EQ(shown, "{新潟|にいがた}");
}

TEST(StyledText, GivesEachGlyphItsRange) {
  StyledText const text{"目標を達成した", {{9, 15, 7, false}}};
  auto const paragraph = *shape(text, {}, support::project_fonts(), {}).value;
  std::vector<int> styles;
  auto const lines = paragraph.lines(em(100), Align::start);
  for (auto const& glyph : lines[0].glyphs) {
    styles.push_back(glyph.style);
  }
  EXPECT_EQ(styles, (std::vector{0, 0, 0, 7, 7, 0, 0}));
}

TEST(StyledText, TakesBoldRangesFromTheBoldFace) {
  StyledText const text{"目標を達成した", {{9, 15, 1, true}}};
  auto const line =
      (*shape(text, {}, support::project_fonts(), {}).value).lines(em(100), Align::start)[0];
  auto const name = [&](std::size_t i) {
    return support::project_fonts().face(line.glyphs[i].face)->source().name;
  };
  EXPECT_EQ(name(0), "biz-ud-gothic");
  EXPECT_EQ(name(3), "biz-ud-gothic-bold");
  EXPECT_EQ(name(6), "biz-ud-gothic");
}

TEST(StyledText, BreaksAsIfItWerePlain) {
  auto const plain = shaped("あいう1,550件か、きくけこ");
  StyledText const text{"あいう1,550件か、きくけこ", {{10, 13, 1, true}}};
  auto const styled = *shape(text, {}, support::project_fonts(), {}).value;
  for (int width = 3000; width < 12'000; width += 500) {
    EXPECT_EQ(broken(styled, Em{width}), broken(plain, Em{width}));
  }
}

}  // namespace
}  // namespace mokuhyo::text
