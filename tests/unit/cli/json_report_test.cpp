#include "cli/json_report.h"

#include <gtest/gtest.h>

namespace mokuhyo::cli {
namespace {

TEST(JsonString, EscapesWhatJsonReserves) {
  using namespace std::string_view_literals;
  EXPECT_EQ(json_string("年度"), "\"年度\"");
  EXPECT_EQ(json_string("a\"b\\c"), R"("a\"b\\c")");
  EXPECT_EQ(json_string("a\nb\tc"), R"("a\nb\u0009c")");
  EXPECT_EQ(json_string("\0\x1f"sv), R"("\u0000\u001f")");
  EXPECT_EQ(json_string("a\xFFz"), "\"a\uFFFDz\"");
}

TEST(JsonReport, OfNothingIsAnEmptyList) {
  EXPECT_EQ(json_report({}, Language::english),
            "{\"diagnostics\": [],\n\"errors\": 0, \"warnings\": 0}\n");
}

TEST(JsonReport, GivesPlaceAndLengthInCharacters) {
  Sources sources;
  auto const& file = sources.add("a.yaml", "年度: 令和\n");
  Diagnostic const placed{
      Severity::error, {&file, 8, 6}, {}, {"誤り", "wrong"}, {"直す", "mend it"}};
  Diagnostic const unplaced{Severity::warning, {}, "b.pdf", {"疑い", "doubt"}, {}};
  EXPECT_EQ(json_report({placed, unplaced}, Language::english),
            "{\"diagnostics\": [\n"
            "  {\"severity\": \"error\", \"path\": \"a.yaml\", \"line\": 1, \"column\": 5, "
            "\"length\": 2, "
            "\"message\": \"wrong\", \"hint\": \"mend it\"},\n"
            "  {\"severity\": \"warning\", \"path\": \"b.pdf\", \"message\": \"doubt\", \"hint\": "
            "\"\"}],\n"
            "\"errors\": 1, \"warnings\": 1}\n");
}

}  // namespace
}  // namespace mokuhyo::cli
