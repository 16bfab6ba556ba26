#include "input/nearest.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

std::string nearest_of(std::string_view name) {
  return nearest(name, {"goal", "goals", "indicators", "組織目標", "目標達成状況", "部"})
      .value_or("-");
}

TEST(Nearest, FindsWhatWasMeant) {
  EXPECT_EQ(nearest_of("indicater"), "indicators");
  EXPECT_EQ(nearest_of("indicator"), "indicators");
  EXPECT_EQ(nearest_of("gaols"), "goals");
  EXPECT_EQ(nearest_of("gola"), "goal");
  EXPECT_EQ(nearest_of("組識目標"), "組織目標");
  EXPECT_EQ(nearest_of("目標達成の状況"), "目標達成状況");
}

TEST(Nearest, CountsCharactersAndNotBytes) { EXPECT_EQ(nearest_of("組目"), "-"); }

TEST(Nearest, SwappedLettersAreOneMistake) {
  EXPECT_EQ(nearest("abc", {"acb"}), "acb");
  EXPECT_EQ(nearest("ab", {"ba"}), std::nullopt);  // one of two is more than a third
}

TEST(Nearest, FindsNothingFarAway) {
  EXPECT_EQ(nearest_of("budget"), "-");
  EXPECT_EQ(nearest_of("課"), "-");
  EXPECT_EQ(nearest_of(""), "-");
  EXPECT_EQ(nearest("x", {}), std::nullopt);
}

TEST(Nearest, OfTwoTheNearer) { EXPECT_EQ(nearest("goalss", {"goal", "goals"}), "goals"); }

TEST(Nearest, LongNamesAreNotCompared) {
  std::string const name(100, 'a');
  EXPECT_EQ(nearest(name, {name}), std::nullopt);
}

}  // namespace
}  // namespace mokuhyo::input
