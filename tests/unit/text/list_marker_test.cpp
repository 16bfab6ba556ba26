#include "text/list_marker.h"

#include "base/utf8.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

TEST(ListMarker, IsFoundWithTheBlanksAfterIt) {
  constexpr std::pair<char const*, std::size_t> cases[] = {
      {"・申請会", 1},   {"○協働", 1},        {"●協働", 1},       {"◎協働", 1},
      {"※実績値", 1},    {"－ 広報", 2},      {"- 広報", 2},      {"①窓口", 1},
      {"㉑窓口", 1},     {"⑴窓口", 1},        {"❶窓口", 1},       {"ⓐ窓口", 1},
      {"(1)窓口", 3},    {"(1) 窓口", 4},     {"（1）窓口", 3},   {"（１）窓口", 3},
      {"(12)窓口", 4},   {"(ア)窓口", 3},     {"(a)窓口", 3},     {"〔1〕窓口", 3},
      {"1.窓口", 2},     {"1. 窓口", 3},      {"１．窓口", 2},    {"1)窓口", 2},
      {"１）窓口", 2},   {"10.窓口", 3},      {"１、窓口", 2},    {"ア)備品", 2},
      {"ア．備品", 2},   {"a.窓口", 2},       {"ｱ)備品", 2},      {"一）備品", 2},
      {"注：実績値", 2}, {"（注）実績値", 3}, {"(注1)実績値", 4}, {"・　申請会", 2},
      {"　・申請会", 2}, {"  (1) 窓口", 6},   {"→継続", 1},       {"■窓口", 1},
      {"☆窓口", 1},      {"△要検討", 1},
  };
  for (auto const& [text, length] : cases) {
    EXPECT_EQ(list_marker_length(utf8::to_utf32(text)), length) << text;
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
    EXPECT_EQ(list_marker_length(utf8::to_utf32(text)), 0U) << text;
  }
}

}  // namespace
}  // namespace mokuhyo::text
