// Diagnostics as they are shown: the place, the line, the caret under its column, the hint.

#include "cli/report.h"

#include <gtest/gtest.h>

namespace mokuhyo::cli {
namespace {

/// The report on `marked`, which stands once in `text`, in English.
std::string shown(std::string const& text, std::string_view marked) {
  Sources sources;
  auto const& file = sources.add("goals.yaml", text);
  auto const offset = static_cast<std::uint32_t>(text.find(marked));
  Span const span{&file, offset, static_cast<std::uint32_t>(marked.size())};
  Diagnostic const diagnostic{Severity::error, span, {}, {"誤り", "wrong"}, {}};
  return report({diagnostic}, Language::english, Color::never);
}

TEST(Report, UnderlinesTheWholePlace) {
  EXPECT_EQ(shown("a: b\nno: one\n", "one"),
            "goals.yaml:2:5: error: wrong\n"
            "    no: one\n"
            "        ^~~\n");
}

TEST(Report, CountsColumnsInCharactersAndCaretsInTerminalColumns) {
  EXPECT_EQ(shown("年度: 令和5年\n", "令和5年"),
            "goals.yaml:1:5: error: wrong\n"
            "    年度: 令和5年\n"
            "          ^~~~~~~\n");
}

TEST(Report, KeepsTabsAboveTheCaret) {
  EXPECT_EQ(shown("\ta:\tb\n", "b"),
            "goals.yaml:1:5: error: wrong\n"
            "    \ta:\tb\n"
            "    \t  \t^\n");
}

TEST(Report, ShowsWhatIsHidden) {
  EXPECT_EQ(shown("\u202Ea: \x1B[31mb\n", "b"),
            "goals.yaml:1:10: error: wrong\n"
            "    <U+202E>a: <U+001B>[31mb\n"
            "                           ^\n");
}

TEST(Report, MarksAnEmptyPlaceWithOneCaret) {
  EXPECT_EQ(shown("goal:\n", ""),
            "goals.yaml:1:1: error: wrong\n"
            "    goal:\n"
            "    ^\n");
}

TEST(Report, ShowsWholeCharactersWhereAPlaceHasPartsOfThem) {
  std::string const text = "年度: 令和\n";
  auto const first_byte = text.substr(0, 1);
  EXPECT_EQ(shown(text, first_byte),
            "goals.yaml:1:1: error: wrong\n"
            "    年度: 令和\n"
            "    ^~\n");
  auto const rest_and_more = text.substr(1, 3);
  EXPECT_NE(shown(text, rest_and_more).find("    年度: 令和\n      ^~\n"), std::string::npos);
}

TEST(Report, ShowsTheFirstOfSeveralLines) {
  EXPECT_EQ(shown("a: |\r\n  b\r\n", "|\r\n  b"),
            "goals.yaml:1:4: error: wrong\n"
            "    a: |\n"
            "       ^\n");
}

TEST(Report, PointsPastTheLastLine) {
  Sources sources;
  auto const& file = sources.add("goals.yaml", "a: b\n");
  Diagnostic const diagnostic{Severity::error, {&file, 5, 0}, {}, {"誤り", "wrong"}, {}};
  EXPECT_EQ(report({diagnostic}, Language::english, Color::never),
            "goals.yaml:2:1: error: wrong\n"
            "    \n"
            "    ^\n");
}

TEST(Report, ShowsALongLineAroundItsPlace) {
  std::string const text =
      "outline: " + std::string(200, 'x') + "HERE" + std::string(200, 'y') + "\n";
  EXPECT_EQ(shown(text, "HERE"),
            "goals.yaml:1:210: error: wrong\n"
            "    ..." +
                std::string(32, 'x') + "HERE" + std::string(60, 'y') +
                "...\n"
                "    " +
                std::string(35, ' ') + "^~~~\n");
}

TEST(Report, CutsALongPlaceAtTheWidestLine) {
  std::string const place(300, 'x');
  EXPECT_EQ(shown("a: " + place + "\n", place),
            "goals.yaml:1:4: error: wrong\n"
            "    a: " +
                std::string(93, 'x') +
                "...\n"
                "       ^" +
                std::string(92, '~') + "\n");
}

TEST(Report, CutsFullWidthLinesBetweenCharacters) {
  std::string text = "a: ";
  for (int i = 0; i < 100; ++i) text += "あ";
  auto const report = shown(text, "あああ");
  EXPECT_EQ(report.find("\xEF\xBF\xBD"), std::string::npos);
  EXPECT_NE(report.find("あ...\n"), std::string::npos);
}

TEST(Report, SpeaksBothLanguages) {
  Diagnostic const diagnostic{
      Severity::warning, {}, "out/a.pdf", {"疑わしい", "doubtful"}, {"直す", "mend it"}};
  EXPECT_EQ(report({diagnostic}, Language::english, Color::never),
            "out/a.pdf: warning: doubtful\n    hint: mend it\n");
  EXPECT_EQ(report({diagnostic}, Language::japanese, Color::never),
            "out/a.pdf: 警告: 疑わしい\n    ヒント: 直す\n");
}

TEST(Report, ADiagnosticAboutNoFileHasNoPlace) {
  Diagnostic const diagnostic{Severity::error, {}, {}, {"誤り", "wrong"}, {}};
  EXPECT_EQ(report({diagnostic}, Language::english, Color::never), "error: wrong\n");
}

TEST(Report, ColorsOnlyWhenAsked) {
  Diagnostic const diagnostic{Severity::error, {}, "a", {"誤り", "wrong"}, {}};
  EXPECT_EQ(report({diagnostic}, Language::english, Color::never).find('\x1b'), std::string::npos);
  EXPECT_NE(report({diagnostic}, Language::english, Color::always).find('\x1b'), std::string::npos);
}

TEST(CountLine, CountsErrorsAndWarnings) {
  Diagnostic const error{Severity::error, {}, {}, {"誤り", "wrong"}, {}};
  Diagnostic const warning{Severity::warning, {}, {}, {"疑い", "doubt"}, {}};
  EXPECT_EQ(count_line({}, Language::english), "");
  EXPECT_EQ(count_line({error}, Language::english), "1 error");
  EXPECT_EQ(count_line({error, error, warning}, Language::english), "2 errors, 1 warning");
  EXPECT_EQ(count_line({warning, warning}, Language::english), "2 warnings");
  EXPECT_EQ(count_line({error, warning}, Language::japanese), "エラー 1 件、警告 1 件");
}

}  // namespace
}  // namespace mokuhyo::cli
