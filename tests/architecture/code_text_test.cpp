#include "architecture/code_text.h"

#include <gtest/gtest.h>

namespace mokuhyo::architecture {
namespace {

TEST(CodeText, CommentsGoAndStringsStay) {
  EXPECT_EQ(without_comments("a // b\n/* c\n */\"//d\" e"), "a     \n    \n   \"//d\" e");
}

TEST(CodeText, BareCodeHasNoStringsAndNoPreprocessorLines) {
  EXPECT_EQ(bare_code("#define A {\nf(\"{\", U'{', 1'000);"),
            "           \nf(\" \", U' ', 1'000);");
}

TEST(CodeText, RawStringsEndAtTheirOwnMark) {
  EXPECT_EQ(bare_code("R\"x({\")x\" y"), "R\"      \" y");
}

TEST(CodeText, AFunctionIsCountedFromBraceToBrace) {
  auto const functions =
      functions_of("namespace a {\nint f(int b)\n    const {\n  return b;\n}\n}");
  ASSERT_EQ(functions.size(), 1U);
  EXPECT_EQ(functions[0].lines, 3);
  EXPECT_EQ(functions[0].head, "int f(int b) const ");
}

TEST(CodeText, MembersAreFunctionsOfTheirOwn) {
  auto const functions =
      functions_of("class A {\n  int f() { return 1; }\n  bool operator==(A) {\n}\n};");
  ASSERT_EQ(functions.size(), 2U);
  EXPECT_EQ(functions[1].lines, 2);
}

TEST(CodeText, ATableIsNoFunction) {
  EXPECT_TRUE(functions_of("constexpr A table[] = {{1, f(2)},\n{3, 4}};").empty());
}

TEST(CodeText, ALambdaBelongsToItsFunction) {
  auto const functions = functions_of("void f() {\n  auto g = [](int a) {\n    return a;\n  };\n}");
  ASSERT_EQ(functions.size(), 1U);
  EXPECT_EQ(functions[0].lines, 5);
}

}  // namespace
}  // namespace mokuhyo::architecture
