// What YAML says, free of how it is laid out.
#include "input/canonical.h"

#include "input/load.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

std::string of(std::string const& yaml) {
  Sources sources;
  return canonical(parse_yaml(sources.add("a.yaml", yaml)).value.value());
}

TEST(Canonical, IsTheSameHoweverItIsLaidOut) {
  EXPECT_EQ(of("a: {b: 1, c: [x, y]}\n"), of("# 注\na:\n  b: '1'\n  c:\n    - x\n    - \"y\"\n"));
  EXPECT_EQ(of("a: |\n  x\n"), of("a: \"x\\n\"\n"));
}

TEST(Canonical, TellsApartWhatSaysSomethingElse) {
  EXPECT_NE(of("a: 1\n"), of("a: 2\n"));
  EXPECT_NE(of("a: 1\nb: 2\n"), of("b: 2\na: 1\n"));
  EXPECT_NE(of("a:\n"), of("a: ''\n"));
  EXPECT_NE(of("a: 同上\n"), of("a: !text 同上\n"));
  EXPECT_NE(of("[[a], b]\n"), of("[[a, b]]\n"));
  EXPECT_NE(of("[ab, c]\n"), of("[a, bc]\n"));
}

}  // namespace
}  // namespace mokuhyo::input
