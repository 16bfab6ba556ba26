#include "text/index_order.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

using Texts = std::vector<std::string>;

Texts sorted(Texts const& texts) {
  Texts made;
  for (auto const i : index_order(texts)) made.push_back(texts[i]);
  return made;
}

TEST(IndexOrder, CommonKanjiGoByTheirSounds) {
  EXPECT_EQ(sorted({"申請率", "刑法犯認知件数", "相談件数", "交付率"}),
            (Texts{"刑法犯認知件数", "交付率", "申請率", "相談件数"}));
}

TEST(IndexOrder, KanaStandBeforeKanjiBothKindsAlike) {
  EXPECT_EQ(sorted({"会議", "マイナンバー", "ひろば", "ボランティア"}),
            (Texts{"ひろば", "ボランティア", "マイナンバー", "会議"}));
}

TEST(IndexOrder, FullWidthLatinStandsWithTheOther) {
  EXPECT_EQ(sorted({"Ｂ", "C", "Ａ", "あ"}), (Texts{"Ａ", "Ｂ", "C", "あ"}));
}

TEST(IndexOrder, CharactersThatTheSetLacksComeLast) {
  EXPECT_EQ(sorted({"𠮷田", "和"}), (Texts{"和", "𠮷田"}));
}

TEST(IndexOrder, EqualTextsStayInOrder) {
  EXPECT_EQ(index_order({"b", "a", "b"}), (std::vector<std::size_t>{1, 0, 2}));
}

}  // namespace
}  // namespace mokuhyo::text
