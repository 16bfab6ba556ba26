// What is read: text as typed, whatever type YAML would see in it.

#include "unit/input/parsed.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

struct ValueCase {
  char const* name;
  std::string yaml;
  std::string expected;
};

void PrintTo(ValueCase const& c, std::ostream* out) { *out << c.name; }

class Reads : public testing::TestWithParam<ValueCase> {};

TEST_P(Reads, GivesTheDataAsTyped) {
  Parsed const parsed(GetParam().yaml);
  EXPECT_EQ(parsed.said(), "");
  ASSERT_TRUE(parsed.result.value);
  EXPECT_EQ(flat(*parsed.result.value), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Yaml, Reads,
    testing::Values(
        ValueCase{"an empty file is an empty mapping", "", "{}"},
        ValueCase{"a file of comments is an empty mapping", "# 見出し\n\n", "{}"},
        ValueCase{"a bare document mark is an empty mapping", "---\n", "{}"},
        ValueCase{"percent", "a: 85%", "{a: 85%}"},
        ValueCase{"leading zeros stay", "a: 0123", "{a: 0123}"},
        ValueCase{"yes stays", "a: yes", "{a: yes}"},
        ValueCase{"null as a word stays", "a: null", "{a: null}"},
        ValueCase{"tilde stays", "a: ~", "{a: ~}"},
        ValueCase{"null as a key stays", "a:\nnull: x", "{a: , null: x}"},
        ValueCase{"null words in a flow list stay", "[null, ~ , a]", "[null, ~, a]"},
        ValueCase{"sexagesimal stays", "a: 12:30:45", "{a: 12:30:45}"},
        ValueCase{"exponent stays", "a: 1e3", "{a: 1e3}"},
        ValueCase{"a date stays", "a: 2023-04-01", "{a: 2023-04-01}"},
        ValueCase{"parentheses", "a: 106(100%)", "{a: 106(100%)}"},
        ValueCase{"a full-width blank at the start of a value stays", "a: 　本文", "{a: 　本文}"},
        ValueCase{"a full-width colon inside a value stays", "a: 時間：9時", "{a: 時間：9時}"},
        ValueCase{"Japanese keys and values", "組織目標: 窓口業務", "{組織目標: 窓口業務}"},
        ValueCase{"escapes of double quotes", R"(a: "x\ty\u3042")", "{a: x\ty\u3042}"},
        ValueCase{"a doubled single quote", "a: 'it''s'", "{a: it's}"},
        ValueCase{"a literal block keeps its lines", "a: |\n  ・一\n  ・二\n", "{a: ・一\n・二\n}"},
        ValueCase{"a folded block joins its lines", "a: >-\n  x\n  y\n", "{a: x y}"},
        ValueCase{"CRLF line ends", "a: |\r\n  x\r\n  y\r\nb: z\r\n", "{a: x\ny\n, b: z}"},
        ValueCase{"nesting", "- a: [b, {c: d}]\n  e:\n  - f\n-\n", "[{a: [b, {c: d}], e: [f]}, ]"},
        ValueCase{"an alias repeats its anchor", "a: &x [1, 2]\nb: *x", "{a: [1, 2], b: [1, 2]}"},
        ValueCase{"the last anchor of a name counts", "- &x a\n- &x b\n- *x", "[a, b, b]"},
        ValueCase{"an alias to an empty value", "a: &x\nb: *x", "{a: , b: }"},
        ValueCase{"a scalar alias as a key", "- &x a\n- *x : b", "[a, {a: b}]"}));

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
