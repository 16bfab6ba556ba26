// What is said of characters that the fonts lack, and where.

#include "setting_text.h"
#include "support/fonts.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

struct Said {
  Severity severity;
  std::string message, hint;
  std::string place;  // the bytes of the file that the span covers
};

std::vector<Said> said(std::string const& file_text, std::string_view paragraph) {
  SourceFile const file("goals.yaml", file_text);
  auto const result = shape(paragraph, {}, support::project_fonts(),
                            {&file, 0, static_cast<std::uint32_t>(file_text.size())});
  std::vector<Said> all;
  for (auto const& item : result.diagnostics.items()) {
    all.push_back({item.severity, item.message.ja, item.hint.ja,
                   file_text.substr(item.span.offset, item.span.length)});
  }
  return all;
}

TEST(FontDiagnostics, NameTheCharacterNoFontHasAndWhereItStands) {
  auto const items = said("goal: 目標😀です", "目標😀です");
  ASSERT_EQ(items.size(), 1U);
  EXPECT_EQ(items[0].severity, Severity::error);
  EXPECT_EQ(items[0].message, "「😀」(U+1F600)の字形を持つ書体がありません");
  EXPECT_EQ(items[0].place, "😀");
}

TEST(FontDiagnostics, SpanTheParagraphWhenTheFileHasItInAnotherForm) {
  auto const items = said("\"目標\\U0001F600\"", "目標😀");
  ASSERT_EQ(items.size(), 1U);
  EXPECT_EQ(items[0].place, "\"目標\\U0001F600\"");
}

TEST(FontDiagnostics, WarnOfAFallbackFaceAndSuggestWhatWasMeant) {
  auto const items = said("goal: 啓发活動", "啓发活動");
  ASSERT_EQ(items.size(), 1U);
  EXPECT_EQ(items[0].severity, Severity::warning);
  EXPECT_EQ(items[0].message,
            "「发」(U+53D1)は本来の書体にないため NotoSansCJKjp-Regular で印字します");
  EXPECT_EQ(items[0].hint, "「発」(U+767A)の誤りではありませんか");
  EXPECT_EQ(items[0].place, "发");
}

TEST(FontDiagnostics, ReportEveryMissingCharacter) { EXPECT_EQ(said("a", "😀あ😀い🎉").size(), 3U); }

TEST(FontDiagnostics, NameAControlCharacterByItsNumberOnly) {
  auto const items = said("a", "あ\x01い");
  ASSERT_EQ(items.size(), 1U);
  EXPECT_EQ(items[0].message, "U+0001の字形を持つ書体がありません");
}

TEST(FontDiagnostics, WarnOfAVariantThatNoFontHas) {
  auto const items = said("a", "あ\U000E01EF");
  ASSERT_EQ(items.size(), 1U);
  EXPECT_EQ(items[0].severity, Severity::warning);
}

TEST(FontDiagnostics, AreSilentOnTheCharactersOfOrdinarySheets) {
  EXPECT_TRUE(said("a",
                   "令和5年度（2023）の①窓口・②電話㈱㋿℡½Ⅳ㎡㊿½ "
                   "ｶﾞ〜～−－")
                  .empty());
}

TEST(FontDiagnostics, NameAnUnknownFontRole) {
  ParagraphStyle style;
  style.font_role = "brush";
  auto const result = shape("あ", style, support::project_fonts(), {});
  EXPECT_FALSE(result.value);
  ASSERT_EQ(result.diagnostics.items().size(), 1U);
  EXPECT_EQ(result.diagnostics.items()[0].message.en, "there is no font role \"brush\"");
}

}  // namespace
}  // namespace mokuhyo::text
