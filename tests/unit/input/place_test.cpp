// Where it stands: every value and key covers exactly what was written.

#include "unit/input/parsed.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

struct PlaceCase {
  char const* name;
  std::string yaml;
  std::string written;  // of the value under "a"
};

void PrintTo(PlaceCase const& c, std::ostream* out) { *out << c.name; }

class Covers : public testing::TestWithParam<PlaceCase> {};

TEST_P(Covers, WhatWasWritten) {
  Parsed const parsed(GetParam().yaml);
  ASSERT_TRUE(parsed.result.ok()) << parsed.said();
  EXPECT_EQ(Parsed::written(parsed.at("a").span), GetParam().written);
}

INSTANTIATE_TEST_SUITE_P(
    Span, Covers,
    testing::Values(PlaceCase{"plain", "b: x\na: 令和5年度  # 年度\n", "令和5年度"},
                    PlaceCase{"plain over lines", "a: b c\n  d\n\n  e\nf: g", "b c\n  d\n\n  e"},
                    PlaceCase{"plain with a hash inside", "a: c#1 # x", "c#1"},
                    PlaceCase{"single quotes", "a: 'it''s'  # '\n", "'it''s'"},
                    PlaceCase{"double quotes", "a: \"x\\\"y\"\n", "\"x\\\"y\""},
                    PlaceCase{"double quotes over lines", "a: \"x\n  y\"\nb: z", "\"x\n  y\""},
                    PlaceCase{"literal block", "a: |\n  あ\n\n  い\nb: c", "|\n  あ\n\n  い"},
                    PlaceCase{"block with indicators and comment", "a: >-2  # x\n    y\nb: c",
                              ">-2  # x\n    y"},
                    PlaceCase{"empty block", "a: |\nb: c", "|"},
                    PlaceCase{"block with CRLF", "a: |\r\n  x\r\nb: c\r\n", "|\r\n  x"},
                    PlaceCase{"tag left out", "a: !text 同上", "同上"},
                    PlaceCase{"tag and anchor left out", "a: &x !text '同上'", "'同上'"},
                    PlaceCase{"tag on the line before", "a: !text\n  同上\nb: c", "同上"},
                    PlaceCase{"only a tag", "a: !text\nb: c", ""},
                    PlaceCase{"tag before empty quotes", "a: !text ''\nb: c", "''"},
                    PlaceCase{"flow list", "a: [b, [c],\n  d ]\ne: f", "[b, [c],\n  d ]"},
                    PlaceCase{"flow mapping", "a: {b: c, d}\n", "{b: c, d}"},
                    PlaceCase{"flow list in brackets with a last comma", "a: [b, ]", "[b, ]"},
                    PlaceCase{"block list", "a:\n- b\n- c # d\ne: f", "- b\n- c"},
                    PlaceCase{"block mapping", "a:\n  b: c\n  d: e\nf: g", "b: c\n  d: e"},
                    PlaceCase{"null word", "a: null\nb: c", "null"},
                    PlaceCase{"an alias covers what it repeats", "b: &x cd\na: *x", "cd"}));

/// Empty values stand right after their colon or dash, though yaml-cpp sees them at the next token.
TEST(Span, OfAnEmptyValueIsAfterItsIndicator) {
  Parsed const parsed("a:   # nothing\n\nb: [x]\nc:\n  - d\n  -   # nothing\ne: f\n");
  EXPECT_EQ(parsed.at("a").span.offset, 2U);
  auto const& items = parsed.at("c").sequence()->items;
  auto const place = items.at(1).span.file->position(items.at(1).span.offset);
  EXPECT_EQ(place.line, 6U);
  EXPECT_EQ(place.column, 4U);
}

TEST(Span, OfKeysCoversThem) {
  Parsed const parsed("組織目標: x\n'a b' : y\n");
  auto const& entries = parsed.result.value->mapping()->entries;
  EXPECT_EQ(Parsed::written(entries.at(0).key_span), "組織目標");
  EXPECT_EQ(Parsed::written(entries.at(1).key_span), "'a b'");
}

TEST(Span, ColumnsAreCountedInCharacters) {
  Parsed const parsed("{年度: 令和, 部: 市民}");
  auto const place = parsed.sources.files().front()->position(parsed.at("部").span.offset);
  EXPECT_EQ(place.column, 13U);
}

}  // namespace
}  // namespace mokuhyo::input
