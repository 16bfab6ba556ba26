// What is read: text as typed, whatever type YAML would see in it.

#include "unit/input/parsed.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

struct Case {
  char const* name;
  std::string yaml;
  std::string expected;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Reads : public testing::TestWithParam<Case> {};

TEST_P(Reads, GivesTheDataAsTyped) {
  Parsed const parsed(GetParam().yaml);
  EXPECT_EQ(parsed.said(), "");
  ASSERT_TRUE(parsed.result.value);
  EXPECT_EQ(flat(*parsed.result.value), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Yaml, Reads,
    testing::Values(
        Case{"an empty file is an empty mapping", "", "{}"},
        Case{"a file of comments is an empty mapping", "# 見出し\n\n", "{}"},
        Case{"a bare document mark is an empty mapping", "---\n", "{}"},
        Case{"percent", "a: 85%", "{a: 85%}"}, Case{"leading zeros stay", "a: 0123", "{a: 0123}"},
        Case{"yes stays", "a: yes", "{a: yes}"},
        Case{"null as a word stays", "a: null", "{a: null}"}, Case{"tilde stays", "a: ~", "{a: ~}"},
        Case{"null as a key stays", "a:\nnull: x", "{a: , null: x}"},
        Case{"null words in a flow list stay", "[null, ~ , a]", "[null, ~, a]"},
        Case{"sexagesimal stays", "a: 12:30:45", "{a: 12:30:45}"},
        Case{"exponent stays", "a: 1e3", "{a: 1e3}"},
        Case{"a date stays", "a: 2023-04-01", "{a: 2023-04-01}"},
        Case{"parentheses", "a: 106(100%)", "{a: 106(100%)}"},
        Case{"a full-width blank at the start of a value stays", "a: 　本文", "{a: 　本文}"},
        Case{"a full-width colon inside a value stays", "a: 時間：9時", "{a: 時間：9時}"},
        Case{"Japanese keys and values", "組織目標: 窓口業務", "{組織目標: 窓口業務}"},
        Case{"escapes of double quotes", R"(a: "x\ty\u3042")", "{a: x\ty\u3042}"},
        Case{"a doubled single quote", "a: 'it''s'", "{a: it's}"},
        Case{"a literal block keeps its lines", "a: |\n  ・一\n  ・二\n", "{a: ・一\n・二\n}"},
        Case{"a folded block joins its lines", "a: >-\n  x\n  y\n", "{a: x y}"},
        Case{"CRLF line ends", "a: |\r\n  x\r\n  y\r\nb: z\r\n", "{a: x\ny\n, b: z}"},
        Case{"nesting", "- a: [b, {c: d}]\n  e:\n  - f\n-\n", "[{a: [b, {c: d}], e: [f]}, ]"},
        Case{"an alias repeats its anchor", "a: &x [1, 2]\nb: *x", "{a: [1, 2], b: [1, 2]}"},
        Case{"the last anchor of a name counts", "- &x a\n- &x b\n- *x", "[a, b, b]"},
        Case{"an alias to an empty value", "a: &x\nb: *x", "{a: , b: }"},
        Case{"a scalar alias as a key", "- &x a\n- *x : b", "[a, {a: b}]"}));

TEST(Value, NullIsOnlyWhatIsEmpty) {
  Parsed const parsed("a:\nb: ''\nc: ~\nd: null\ne: # nothing\n");
  EXPECT_TRUE(parsed.at("a").is_null());
  EXPECT_FALSE(parsed.at("b").is_null());
  EXPECT_FALSE(parsed.at("c").is_null());
  EXPECT_FALSE(parsed.at("d").is_null());
  EXPECT_TRUE(parsed.at("e").is_null());
}

TEST(Value, KeepsTheStyleOfScalars) {
  Parsed const parsed("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\nf:\n");
  auto const style = [&](char const* key) { return parsed.at(key).scalar()->style; };
  EXPECT_EQ(style("a"), ScalarStyle::plain);
  EXPECT_EQ(style("b"), ScalarStyle::quoted);
  EXPECT_EQ(style("c"), ScalarStyle::quoted);
  EXPECT_EQ(style("d"), ScalarStyle::block);
  EXPECT_EQ(style("e"), ScalarStyle::block);
  EXPECT_EQ(style("f"), ScalarStyle::null);
}

TEST(Value, KeepsTagsAsWritten) {
  Parsed const parsed("a: !text 同上\nb: x\nc: 'x'\nd: !!str x\ne: !list [x]\nf: !text\ng: ! x\n");
  EXPECT_EQ(parsed.at("a").tag, "!text");
  EXPECT_EQ(parsed.at("a").scalar()->text, "同上");
  EXPECT_EQ(parsed.at("b").tag, "");
  EXPECT_EQ(parsed.at("c").tag, "");
  EXPECT_EQ(parsed.at("d").tag, "!!str");
  EXPECT_EQ(parsed.at("e").tag, "!list");
  EXPECT_EQ(parsed.at("f").tag, "!text");
  EXPECT_EQ(parsed.at("g").tag, "");
}

TEST(Mapping, FindsByKeyAndKeepsTheOrderOfTheFile) {
  Parsed const parsed("b: 1\na: 2\n");
  auto const& mapping = *parsed.result.value->mapping();
  EXPECT_EQ(mapping.find("a")->scalar()->text, "2");
  EXPECT_EQ(mapping.find("c"), nullptr);
  EXPECT_EQ(mapping.entries.front().key, "b");
}

}  // namespace
}  // namespace mokuhyo::input
