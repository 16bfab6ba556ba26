// Computed texts: what they insert, and what is said where they cannot.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

struct Case {
  char const* pattern;
  char const* text;   // printed, or
  char const* error;  // said
};

Bound bind_pattern(std::string const& pattern) {
  return filled(
      "fields: {year: {type: fiscal-year}, name: {}, list: {type: list}}\n"
      "blocks: [text: \"" +
          pattern + "\"]\n",
      "year: 令和5年度\nname: 市民課\nlist: [一, 二]\n");
}

class Pattern : public testing::TestWithParam<Case> {};

TEST_P(Pattern, InsertsValues) {
  auto const bound = bind_pattern(GetParam().pattern);
  if (GetParam().text != nullptr) {
    EXPECT_EQ(std::get<TextBlock>(bound.form().blocks.at(0)).text, GetParam().text);
  } else {
    EXPECT_EQ(bound.said, std::vector<std::string>{GetParam().error});
  }
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Pattern,
    testing::Values(Case{"覚え書き", "覚え書き", nullptr},
                    Case{"{name}の覚え書き", "市民課の覚え書き", nullptr},
                    Case{"{year}", "令和5年度", nullptr},
                    Case{"{year.short}目標", "R5目標", nullptr},
                    Case{"{year.long}", "令和5年度", nullptr}, Case{"{list}", "一\n二", nullptr},
                    Case{"{year-3.short}", "R2", nullptr}, Case{"{year+1}", "令和6年度", nullptr},
                    Case{"{year.western}", "2023年度", nullptr},
                    Case{"{name-1}", nullptr, "5:16 there is no field `name-1`"},
                    Case{"{{name}}", "{name}", nullptr},
                    Case{"{新潟|にいがた}の{name}", "{新潟|にいがた}の市民課", nullptr},
                    Case{"{#重要|{name}}{{}}", "{#重要|市民課}{}", nullptr},
                    Case{"{新潟|にいがた", "{新潟|にいがた", nullptr}, Case{"", "", nullptr},
                    Case{"{nome}", nullptr, "5:16 there is no field `nome`"},
                    Case{"{name.short}", nullptr, "5:16 `name` has no form `short`"},
                    Case{"{year.tiny}", nullptr, "5:16 `year` has no form `tiny`"},
                    Case{"{name", nullptr, "5:16 a brace has no partner"},
                    Case{"name}", nullptr, "5:16 a brace has no partner"},
                    Case{"{}", nullptr, "5:16 there is no field ``"}));

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
