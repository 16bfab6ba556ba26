// Parts of a text in looks of their own, written in the text or given beside it.

#include "setting_text.h"
#include "support/fonts.h"
#include "text/markup.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

ParagraphStyle with_looks() {
  ParagraphStyle style;
  style.looks = {{"重要", true}, {"追加", false}};
  return style;
}

Line only_line(StyledText const& text) {
  auto const paragraph = shape(text, with_looks(), support::project_fonts(), {});
  EXPECT_TRUE(paragraph.ok());
  return paragraph.value->lines(em(100), Align::start)[0];
}

/// The styles of a line's glyphs, a digit each.
std::string styles(StyledText const& text) {
  std::string digits;
  for (auto const& glyph : only_line(text).glyphs) {
    digits += std::to_string(glyph.style);
  }
  return digits;
}

std::string shown(std::string_view text) {
  std::string bytes;
  for (auto const& glyph : only_line({text, {}}).glyphs) {
    bytes += text.substr(glyph.text_offset, glyph.text_length);
  }
  return bytes;
}

TEST(Looks, CoverWhatStandsInTheirBraces) {
  EXPECT_EQ(styles({"窓口は{#追加|土曜日}も{#重要|開き}ます", {}}), "00022201100");
  EXPECT_EQ(shown("窓口は{#追加|土曜日}も"), "窓口は土曜日も");
}

TEST(Looks, TakeTheirWeightFromTheStyle) {
  auto const line = only_line({"あ{#重要|い}{#追加|う}", {}});
  EXPECT_NE(line.glyphs[1].face, line.glyphs[0].face);
  EXPECT_EQ(line.glyphs[2].face, line.glyphs[0].face);
}

TEST(Looks, MayHoldRuby) {
  EXPECT_EQ(styles({"{#追加|{新潟|にいがた}市}の", {}}), "22222220");
  EXPECT_EQ(read_markup("{#追加|{新潟|にいがた}市}の").rubies.size(), 1U);
}

TEST(Looks, GivenBesideTheTextComeBeforeThoseWithin) {
  EXPECT_EQ(styles({"あ{#追加|いう}え", {{3, 15, 1, false}}}), "0120");
}

TEST(Looks, AreTextAfterABackslash) {
  EXPECT_EQ(shown("\\{#重要|窓口}"), "{#重要|窓口}");
  EXPECT_EQ(styles({"\\{#重要|窓口}", {}}), "00000000");
}

TEST(Looks, WithoutANameABarOrAnEndAreText) {
  for (auto const* const text : {"{#|あ}", "{#重要}", "{#重要|あ", "{#重{要|あ"}) {
    EXPECT_TRUE(read_markup(text).looks.empty()) << text;
  }
}

TEST(Looks, ThatTheStyleLacksAreErrorsAtTheirNames) {
  SourceFile const file("sheet.yaml", "goal: 窓口は{#大事|土曜日}も");
  auto const span = Span{&file, 0, static_cast<std::uint32_t>(file.text().size())};
  auto const result = shape("窓口は{#大事|土曜日}も", with_looks(), support::project_fonts(), span);
  ASSERT_EQ(result.diagnostics.items().size(), 1U);
  auto const& said = result.diagnostics.items()[0];
  EXPECT_EQ(said.severity, Severity::error);
  EXPECT_EQ(said.message.ja, "「大事」という体裁はありません");
  EXPECT_EQ(said.hint.ja, "ひな形にある体裁: 重要, 追加");
  EXPECT_EQ(file.text().substr(said.span.offset, said.span.length), "大事");
}

TEST(Looks, BreakAsIfTheirTextWerePlain) {
  auto const plain = shaped("窓口は土曜日も開きます。", with_looks());
  auto const styled = shaped("窓口は{#重要|土曜日も}開きます。", with_looks());
  for (int width = 1000; width < 12'000; width += 500) {
    auto const lines = styled.lines(Em{width}, Align::justify);
    auto const expected = plain.lines(Em{width}, Align::justify);
    ASSERT_EQ(lines.size(), expected.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
      EXPECT_EQ(lines[i].glyphs.size(), expected[i].glyphs.size()) << width;
    }
  }
}

TEST(WithoutMarkup, LeavesWhatIsSetInTheLine) {
  EXPECT_EQ(without_markup("{新潟|にいがた}市の{#重要|{弥彦|やひこ}村}"), "新潟市の弥彦村");
  EXPECT_EQ(without_markup("\\{新潟|にいがた}{}"), "{新潟|にいがた}{}");
}

}  // namespace
}  // namespace mokuhyo::text
