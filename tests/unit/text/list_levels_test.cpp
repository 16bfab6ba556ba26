#include "text/list_levels.h"

#include "base/utf8.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace mokuhyo::text {
namespace {

/// The level of each item, with a star where a list begins [0* 0 1*]. Lines that are no items end
/// the lists.
std::string levels(std::initializer_list<char const*> lines) {
  ListLevels levels;
  std::string all;
  for (auto const* const line : lines) {
    auto const marker = find_list_marker(utf8::to_utf32(line));
    if (marker.length == 0) {
      levels.end();
      continue;
    }
    auto const place = levels.add(marker);
    all += (all.empty() ? "" : " ") + std::to_string(place.level) + (place.begins_list ? "*" : "");
  }
  return all;
}

TEST(ListLevels, AreOneForMarkersOfOneKind) {
  EXPECT_EQ(levels({"・甲", "・乙", "･丙"}), "0* 0 0");
  EXPECT_EQ(levels({"(1)甲", "　（２）乙", "(3)丙"}), "0* 0 0");
}

TEST(ListLevels, GoDownWhereTheKindChangesAndUpWhereItComesBack) {
  EXPECT_EQ(levels({"1.甲", "・乙", "・丙", "2.丁", "・戊"}), "0* 1* 1 0 1*");
  EXPECT_EQ(levels({"（1）甲", "①乙", "ア．丙", "イ．丁", "②戊", "（2）己"}), "0* 1* 2* 2 1 0");
  EXPECT_EQ(levels({"1.甲", "(1)乙", "・丙", "2.丁"}), "0* 1* 2* 0");
}

TEST(ListLevels, GoDownWhereABulletStandsFurtherIn) {
  EXPECT_EQ(levels({"・甲", "　・乙", "　・丙", "　　・丁", "・戊"}), "0* 1* 1 2* 0");
  EXPECT_EQ(levels({"・甲", "　－乙", "　・丙", "・丁"}), "0* 1* 1* 0");
}

TEST(ListLevels, StayWhereTheFirstItemAloneIsIndented) {
  EXPECT_EQ(levels({"　・甲", "・乙"}), "0* 0");
}

TEST(ListLevels, BeginAnewFurtherOut) { EXPECT_EQ(levels({"　・甲", "1.乙", "・丙"}), "0* 0* 1*"); }

TEST(ListLevels, BeginAnewAfterWhatIsNoItem) {
  EXPECT_EQ(levels({"1.甲", "・乙", "次に", "・丙"}), "0* 1* 0*");
}

TEST(ListLevels, AreNoMoreThanEight) {
  EXPECT_EQ(
      levels({"1.", "1.甲", "(1)乙", "①丙", "ア)丁", "a.戊", "・己", "○庚", "◇辛", "※壬", "■癸"}),
      "0* 1* 2* 3* 4* 5* 6* 7* 7* 7*");
}

}  // namespace
}  // namespace mokuhyo::text
