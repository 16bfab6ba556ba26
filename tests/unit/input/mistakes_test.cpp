// What goes wrong in practice: each mistake is named where it was made, not where YAML stumbles.

#include "unit/input/parsed.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

struct MistakesCase {
  char const* name;
  std::string yaml;
  std::string said;
};

void PrintTo(MistakesCase const& c, std::ostream* out) { *out << c.name; }

class Says : public testing::TestWithParam<MistakesCase> {};

TEST_P(Says, WhatIsWrongAndWhere) {
  Parsed const parsed(GetParam().yaml);
  EXPECT_EQ(parsed.said(), GetParam().said);
  EXPECT_FALSE(parsed.result.ok());
}

TEST_P(Says, TheSameInJapaneseWithAHint) {
  Parsed const parsed(GetParam().yaml);
  for (Diagnostic const& diagnostic : parsed.result.diagnostics.items()) {
    EXPECT_FALSE(diagnostic.message.ja.empty());
    EXPECT_FALSE(diagnostic.hint.ja.empty());
    EXPECT_FALSE(diagnostic.hint.en.empty());
    EXPECT_NE(diagnostic.span.file, nullptr);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Slips, Says,
    testing::Values(
        MistakesCase{"tab as indentation", "a:\n\tb: c\n", "2:1 a tab indents this line"},
        MistakesCase{"tab after spaces", "a:\n  b: c\n  \td: e\n", "3:3 a tab indents this line"},
        MistakesCase{"full-width indentation of a key", "a:\n　b: c\n",
                     "2:1 a full-width blank indents this line"},
        MistakesCase{"full-width indentation of a list", "a:\n　- b\n　- c\n",
                     "2:1 a full-width blank indents this line"},
        MistakesCase{"full-width colon on the only line", "年度：令和5年度\n",
                     "1:3 this colon is a full-width one"},
        MistakesCase{"full-width colon on the first line", "年度：令和5年度\n部: x\n",
                     "1:3 this colon is a full-width one"},
        MistakesCase{"full-width colon on the last line", "部: x\n年度：令和5年度\n",
                     "2:3 this colon is a full-width one"},
        MistakesCase{"full-width colon in a list", "- 年度：令和\n  部: x\n",
                     "1:5 this colon is a full-width one"},
        MistakesCase{"no space after the colon", "部: x\n年度:令和\n",
                     "2:3 no space after the colon"},
        MistakesCase{"no space after the only colon", "年度:令和\n",
                     "1:3 no space after the colon"},
        MistakesCase{"no colon at all", "部: x\n年度\n課: y\n", "2:1 no colon after this key"}));

INSTANTIATE_TEST_SUITE_P(
    Syntax, Says,
    testing::Values(
        MistakesCase{"colon inside a value", "a: b: c\n", "1:5 a value holds `: `"},
        MistakesCase{"open double quote", "a: b\nc: \"d\ne: f\n", "2:4 this quote is never closed"},
        MistakesCase{"open single quote", "a: 'd\n", "1:4 this quote is never closed"},
        MistakesCase{"quote closed by the next one", "a: \"x\nb: \"y\"\n",
                     "1:4 this value goes on in line 2, which is not indented"},
        MistakesCase{"quote that swallows keys", "a: \"x\nb: y\nc: \"\n",
                     "1:4 this value goes on in line 2, which is not indented"},
        MistakesCase{"text after a bracket", "a: [b] c\n", "1:8 text after the end of the value"},
        MistakesCase{"text after a quote", "a: \"x\" y\n", "1:8 text after the closing quote"},
        MistakesCase{"open square bracket", "a: [b, c\n",
                     "1:4 this bracket is not closed, or a comma is missing after it"},
        MistakesCase{"open curly bracket", "a: {b: c\nd: {e: f}\n",
                     "1:4 this bracket is not closed, or a comma is missing after it"},
        MistakesCase{"value that begins with an at sign", "a: @b\n",
                     "1:4 a value cannot begin with `@` as it stands"},
        MistakesCase{"value that begins with a backquote", "a: `b`\n",
                     "1:4 a value cannot begin with ``` as it stands"},
        MistakesCase{"value that begins with a percent sign", "a: %b\n",
                     "1:4 a value cannot begin with `%` as it stands"},
        MistakesCase{"value that begins with an asterisk", "a: *注\n",
                     "1:4 a value cannot begin with `*` as it stands"},
        MistakesCase{"value that is an asterisk", "a: * 注\n",
                     "1:4 a value cannot begin with `*` as it stands"},
        MistakesCase{"value that begins with an ampersand", "a: & b\n",
                     "1:4 a value cannot begin with `&` as it stands"},
        MistakesCase{"value that begins with a closing bracket", "a: ]\n",
                     "1:4 a value cannot begin with `]` as it stands"},
        MistakesCase{"value that begins with a comma", "a: ,b\n",
                     "1:4 a value cannot begin with `,` as it stands"},
        MistakesCase{"text after a block indicator", "a: |b\n  c\n", "1:5 text after `|` or `>`"},
        MistakesCase{"unknown escape", "a: \"C:\\q\"\n", "1:7 a wrong use of `\\`"},
        MistakesCase{"list on its key's line", "a: - b\n", "1:4 a list begins on its key's line"}));

INSTANTIATE_TEST_SUITE_P(
    Indentation, Says,
    testing::Values(MistakesCase{"deeper than its neighbours", "a: b\n  c: d\n",
                                 "2:3 this line is indented unlike the others"},
                    MistakesCase{"between two levels", "a:\n    b: c\n  d: e\n",
                                 "3:3 this line is indented unlike the others"},
                    MistakesCase{"shallower than the first line", "  a: b\nc: d\n",
                                 "2:1 this line is indented unlike the others"},
                    MistakesCase{"a list item among keys", "a: b\n- c\n",
                                 "2:1 this line is indented unlike the others"},
                    MistakesCase{"a key after list items", "- a\nb: c\n",
                                 "2:1 this line is indented unlike the others"}));

INSTANTIATE_TEST_SUITE_P(
    Structure, Says,
    testing::Values(
        MistakesCase{"doubled key", "a: x\nb: y\na: z\n", "3:1 the key `a` is written twice"},
        MistakesCase{"every doubled key", "a: x\na: y\nb: {c: 1, c: 2}\na: z\n",
                     "2:1 the key `a` is written twice; 3:11 the key `c` is written twice; "
                     "4:1 the key `a` is written twice"},
        MistakesCase{"list as a key", "? [a]: b\n", "1:3 a key must be text"},
        MistakesCase{"placeholder in curly brackets", "a: {{b}}\n", "1:5 a key must be text"},
        MistakesCase{"no key", ": b\n", "1:1 there is no key before the colon"},
        MistakesCase{"merge key", "a: &x {b: c}\nd:\n  <<: *x\n",
                     "3:3 merging with `<<` is not supported"},
        MistakesCase{"second document", "a: b\n---\nc: d\n", "2:1 a second document in one file"},
        MistakesCase{"alias to itself", "a: &x [*x]\n",
                     "1:8 this alias is part of what it repeats"}));

INSTANTIATE_TEST_SUITE_P(
    Characters, Says,
    testing::Values(
        MistakesCase{"NUL", std::string("a: b\0c", 6),
                     "1:5 the control character U+0000 is not allowed"},
        MistakesCase{"U+0004, where yaml-cpp would stop reading", "a: b\nc: \x04 d",
                     "2:4 the control character U+0004 is not allowed"},
        MistakesCase{"escape", "a: \x1b[1m", "1:4 the control character U+001B is not allowed"},
        MistakesCase{"delete", "a: あ\x7f", "1:5 the control character U+007F is not allowed"},
        MistakesCase{"a return without a line feed", "a: b\rc: d",
                     "1:5 the control character U+000D is not allowed"}));

TEST(Hints, NameTheKeyToWrite) {
  Parsed const parsed("年度：令和5年度\n");
  EXPECT_NE(parsed.result.diagnostics.items().at(0).hint.ja.find("「年度: 」"), std::string::npos);
}

TEST(DoubledKeys, TheFirstOneCounts) {
  Parsed const parsed("a: x\na: y\nb: z\n");
  EXPECT_EQ(flat(*parsed.result.value), "{a: x, b: z}");
}

TEST(DoubledKeys, TheHintNamesTheLineOfTheFirst) {
  Parsed const parsed("b: y\na: x\na: z\n");
  EXPECT_NE(parsed.result.diagnostics.items().at(0).hint.en.find("line 2"), std::string::npos);
}

struct FoldCase {
  char const* name;
  std::string yaml;
  std::string said;
};

void PrintTo(FoldCase const& c, std::ostream* out) { *out << c.name; }

class Folds : public testing::TestWithParam<FoldCase> {};

TEST_P(Folds, WarnWhereABlankComesBetweenJapanese) {
  Parsed const parsed(GetParam().yaml);
  EXPECT_EQ(parsed.said(), GetParam().said);
  EXPECT_TRUE(parsed.result.ok());
}

std::string const joins = "this line joins the one before with a blank between them";

INSTANTIATE_TEST_SUITE_P(
    Lines, Folds,
    testing::Values(FoldCase{"plain", "a: 下記の取組\n  ・出張申請会\n  ・窓口\n", "2:3 " + joins},
                    FoldCase{"quoted", "a: '下記\n  取組'\n", "2:3 " + joins},
                    FoldCase{"CRLF", "a: 下記\r\n  取組\r\n", "2:3 " + joins},
                    FoldCase{"a literal block keeps its lines", "a: |\n  下記\n  取組\n", ""},
                    FoldCase{"a folded block was asked for", "a: >\n  下記\n  取組\n", ""},
                    FoldCase{"Latin words want the blank", "a: one\n  two\n", ""},
                    FoldCase{"an empty line is a line break", "a: 下記\n\n  取組\n", ""},
                    FoldCase{"an escaped line end joins", "a: \"下記\\\n  取組\"\n", ""}));

}  // namespace
}  // namespace mokuhyo::input
