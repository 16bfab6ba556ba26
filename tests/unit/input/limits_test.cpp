// Files that are too much, by accident or by design, end in an error and not in a full memory.

#include "unit/input/parsed.h"

#include <gtest/gtest.h>

#include <chrono>

namespace mokuhyo::input {
namespace {

std::string repeated(std::string const& text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

TEST(Limits, DepthOfBrackets) {
  EXPECT_EQ(Parsed(repeated("[", 64) + repeated("]", 64)).said(), "");
  EXPECT_EQ(Parsed(repeated("[", 65) + repeated("]", 65)).said(),
            "1:65 nested too deeply (the limit is 64)");
  EXPECT_EQ(Parsed(repeated("[", 100'000)).said(), "1:33 nested too deeply (the limit is 64)");
}

TEST(Limits, DepthOfLists) {
  EXPECT_EQ(Parsed(repeated("- ", 1000) + "a").said(), "1:129 nested too deeply (the limit is 64)");
}

TEST(Limits, DepthThroughAliases) {
  Limits limits;
  limits.depth = 4;
  EXPECT_EQ(Parsed("- &a [[x]]\n- [*a]\n", limits).said(), "");
  EXPECT_EQ(Parsed("- &a [[x]]\n- [[*a]]\n", limits).said(),
            "2:5 nested too deeply (the limit is 4)");
}

TEST(Limits, AliasesThatMultiply) {
  std::string yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 10; ++i) {
    auto const alias = "*a" + std::to_string(i - 1);
    yaml += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + alias;
    yaml += repeated(", " + alias, 9) + "]\n";
  }
  EXPECT_EQ(Parsed(yaml).said(), "6:9 too many items (the limit is 2000000)");
}

TEST(Limits, TextThatAliasesMultiply) {
  std::string const yaml = "- &a " + std::string(1U << 20U, 'x') + "\n" + repeated("- *a\n", 100);
  EXPECT_EQ(Parsed(yaml).said(), "64:3 too many bytes of text (the limit is 67108864)");
}

TEST(Limits, LongValuesAndKeys) {
  Limits limits;
  limits.scalar_bytes = 10;
  limits.key_bytes = 5;
  EXPECT_EQ(Parsed("abcde: 0123456789", limits).said(), "");
  EXPECT_EQ(Parsed("a: 0123456789x", limits).said(),
            "1:4 this value is too long (the limit is 10)");
  EXPECT_EQ(Parsed("abcdef: x", limits).said(), "1:1 the key is too long (the limit is 5)");
}

TEST(Limits, Nodes) {
  Limits limits;
  limits.nodes = 4;
  EXPECT_EQ(Parsed("[a, b, c]", limits).said(), "");
  EXPECT_EQ(Parsed("[a, b, c, d]", limits).said(), "1:11 too many items (the limit is 4)");
}

/// Twice the input, about twice the time: nothing is searched from the start again and again.
TEST(Limits, LargeFilesAreReadInTimeInProportionToTheirSize) {
  std::string yaml;
  for (int i = 0; i < 20'000; ++i) yaml += "key-" + std::to_string(i) + ":\n  - 値\n  -\n";
  auto const start = std::chrono::steady_clock::now();
  EXPECT_EQ(Parsed(yaml).said(), "");
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

}  // namespace
}  // namespace mokuhyo::input
