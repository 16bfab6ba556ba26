// Computed texts: what they insert, and what is said where they cannot.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

struct PatternCase {
  char const* pattern;
  char const* text;   // printed, or
  char const* error;  // said
};

BoundSheet bind_pattern(std::string const& pattern) {
  return filled(
      "fields: {year: {type: fiscal-year}, name: {}, list: {type: list}}\n"
      "blocks: [text: \"" +
          pattern + "\"]\n",
      "year: 令和5年度\nname: 市民課\nlist: [一, 二]\n");
}

class PatternTest : public testing::TestWithParam<PatternCase> {};

TEST_P(PatternTest, InsertsValues) {
  auto const bound = bind_pattern(GetParam().pattern);
  if (GetParam().text != nullptr) {
    EXPECT_EQ(std::get<TextBlock>(bound.form().blocks.at(0)).text, GetParam().text);
  } else {
    EXPECT_EQ(bound.said, std::vector<std::string>{GetParam().error});
  }
}

INSTANTIATE_TEST_SUITE_P(
    Texts, PatternTest,
    testing::Values(
        PatternCase{"覚え書き", "覚え書き", nullptr},
        PatternCase{"{name}の覚え書き", "市民課の覚え書き", nullptr},
        PatternCase{"{year}", "令和5年度", nullptr},
        PatternCase{"{year.short}目標", "R5目標", nullptr},
        PatternCase{"{year.long}", "令和5年度", nullptr}, PatternCase{"{list}", "一\n二", nullptr},
        PatternCase{"{year-3.short}", "R2", nullptr}, PatternCase{"{year+1}", "令和6年度", nullptr},
        PatternCase{"{year.western}", "2023年度", nullptr},
        PatternCase{"{name-1}", nullptr, "5:16 there is no field `name-1`"},
        PatternCase{"{{name}}", "{name}", nullptr},
        PatternCase{"{新潟|にいがた}の{name}", "{新潟|にいがた}の市民課", nullptr},
        PatternCase{"{#重要|{name}}{{}}", "{#重要|市民課}{}", nullptr},
        PatternCase{"{新潟|にいがた", "{新潟|にいがた", nullptr}, PatternCase{"", "", nullptr},
        PatternCase{"{nome}", nullptr, "5:16 there is no field `nome`"},
        PatternCase{"{name.short}", nullptr, "5:16 `name` has no form `short`"},
        PatternCase{"{year.tiny}", nullptr, "5:16 `year` has no form `tiny`"},
        PatternCase{"{name", nullptr, "5:16 a brace has no partner"},
        PatternCase{"name}", nullptr, "5:16 a brace has no partner"},
        PatternCase{"{}", nullptr, "5:16 there is no field ``"}));

TEST(Title, InsertsValues) {
  auto const bound = filled_whole(
      "template: t\ntitle: \"{name}の表\"\npage: {size: A4}\nfields: {name: {}}\n"
      "blocks: [title: {}]\n",
      "name: 市民課\n");
  EXPECT_EQ(std::get<Title>(bound.form().blocks.at(0)).text, "市民課の表");
  EXPECT_EQ(bound.form().title, "市民課の表");
}

TEST(DocumentName, InsertsTheTitleAndStandsOnOneLine) {
  auto const bound = filled_whole(
      "template: t\ntitle: 表\nname: \"{title} {name}\"\npage: {size: A4}\nfields: {name: {}}\n"
      "blocks: [title: {}]\n",
      "name: |\n  市民課\n  係\n");
  EXPECT_EQ(bound.form().title, "表 市民課係");
}

}  // namespace
}  // namespace mokuhyo::form
