#include "text/list_marker.h"

#include "base/utf8.h"

#include <gtest/gtest.h>

#include <utility>

namespace mokuhyo::text {
namespace {

std::pair<char32_t, char32_t> kind_of(char const* text) {
  auto const kind = find_list_marker(utf8::to_utf32(text)).kind;
  EXPECT_NE(kind.sign, 0U) << text;
  return {kind.sign, kind.count};
}

TEST(ListMarker, IsFoundWithTheBlanksAfterIt) {
  constexpr std::pair<char const*, std::size_t> cases[] = {
      {"・申請会", 1},   {"○協働", 1},        {"●協働", 1},        {"◎協働", 1},
      {"※実績値", 1},    {"－ 広報", 2},      {"- 広報", 2},       {"①窓口", 1},
      {"㉑窓口", 1},     {"⑴窓口", 1},        {"❶窓口", 1},        {"ⓐ窓口", 1},
      {"(1)窓口", 3},    {"(1) 窓口", 4},     {"（1）窓口", 3},    {"（１）窓口", 3},
      {"(12)窓口", 4},   {"(ア)窓口", 3},     {"(a)窓口", 3},      {"〔1〕窓口", 3},
      {"1.窓口", 2},     {"1. 窓口", 3},      {"１．窓口", 2},     {"1)窓口", 2},
      {"１）窓口", 2},   {"10.窓口", 3},      {"１、窓口", 2},     {"ア)備品", 2},
      {"ア．備品", 2},   {"a.窓口", 2},       {"ｱ)備品", 2},       {"一）備品", 2},
      {"注：実績値", 2}, {"注意：実績値", 3}, {"（注）実績値", 3}, {"(注1)実績値", 4},
      {"・　申請会", 2}, {"　・申請会", 2},   {"  (1) 窓口", 6},   {"→継続", 1},
      {"■窓口", 1},      {"☆窓口", 1},        {"△要検討", 1},
  };
  for (auto const& [text, length] : cases) {
    EXPECT_EQ(find_list_marker(utf8::to_utf32(text)).length, length) << text;
  }
}

TEST(ListMarker, IsNoFigureWordOrRowOfMarks) {
  for (auto const* const text : {"",
                                 "・",
                                 "○",
                                 "1.",
                                 "(1)",
                                 "1.5倍",
                                 "106(100%)",
                                 "－5%",
                                 "△0.35%",
                                 "-5件",
                                 "○○市",
                                 "①②③",
                                 "(実施計画)上の",
                                 "R5.4.1",
                                 "e.g. this",
                                 "1、2年生",
                                 "１．５倍",
                                 "10:30開始",
                                 "令和5年度",
                                 "あ、そう",
                                 "――続く",
                                 "（株）新潟",
                                 "123.窓口",
                                 "U.S.",
                                 "×未達成"}) {
    EXPECT_EQ(find_list_marker(utf8::to_utf32(text)).length, 0U) << text;
  }
}

TEST(ListMarker, IsOfAKindWithThoseThatCountAlike) {
  constexpr std::pair<char const*, char const*> alike[] = {
      {"・甲", "･乙"},    {"(1)甲", "（２）乙"},  {"1.甲", "１２．乙"},  {"ア)甲", "ｲ）乙"},
      {"①甲", "㉑乙"},    {"⑩甲", "㊿乙"},        {"(a)甲", "（ｂ）乙"}, {"注1：甲", "例：乙"},
      {"- 甲", "－　乙"}, {"（一）甲", "(二)乙"},
  };
  for (auto const& [one, other] : alike) EXPECT_EQ(kind_of(one), kind_of(other)) << one << other;
}

TEST(ListMarker, IsOfAnotherKindWhereItLooksOrCountsOtherwise) {
  constexpr std::pair<char const*, char const*> unlike[] = {
      {"・甲", "○乙"},      {"(1)甲", "1)乙"}, {"1.甲", "1)乙"}, {"(1)甲", "(ア)乙"},
      {"(a)甲", "(A)乙"},   {"①甲", "❶乙"},    {"①甲", "⑴乙"},   {"・甲", "※乙"},
      {"(1)甲", "〔1〕乙"}, {"一)甲", "1)乙"},
  };
  for (auto const& [one, other] : unlike) EXPECT_NE(kind_of(one), kind_of(other)) << one << other;
}

TEST(ListMarker, IsIndentedByTheBlanksBeforeIt) {
  EXPECT_EQ(find_list_marker(U"・ 甲").indent, 0);
  EXPECT_EQ(find_list_marker(U"　・甲").indent, 2);
  EXPECT_EQ(find_list_marker(U" 　(1)甲").indent, 3);
}

}  // namespace
}  // namespace mokuhyo::text
