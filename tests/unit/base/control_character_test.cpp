// Characters that show nothing are shown by their names.
#include "base/control_character.h"

#include <gtest/gtest.h>

namespace mokuhyo {
namespace {

TEST(MadeVisible, NamesWhatTurnsTheDirection) {
  EXPECT_EQ(made_visible("a\u202Eb\u2066"), "a<U+202E>b<U+2066>");
}

TEST(MadeVisible, NamesWhatTerminalsListenTo) {
  EXPECT_EQ(made_visible("\x1B[2J\x7F\u009B"), "<U+001B>[2J<U+007F><U+009B>");
}

TEST(MadeVisible, LeavesOtherTextAlone) {
  EXPECT_EQ(made_visible("市民\t生活\n\U00020BB7"), "市民\t生活\n\U00020BB7");
}

TEST(CodePointName, HasFourDigitsAtLeast) {
  EXPECT_EQ(code_point_name(U'\x1B'), "U+001B");
  EXPECT_EQ(code_point_name(U'\U00020BB7'), "U+20BB7");
  EXPECT_EQ(code_point_name(U'\U0010FFFF'), "U+10FFFF");
}

}  // namespace
}  // namespace mokuhyo
