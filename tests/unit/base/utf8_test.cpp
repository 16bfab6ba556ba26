#include "base/utf8.h"

#include <gtest/gtest.h>

namespace mokuhyo::utf8 {
namespace {

TEST(Utf8, RoundTripsEveryLength) {
  for (char32_t const c : {U'a', U'é', U'市', U'𠮷', U'\U0010FFFF', U'\uD7FF', U'\uE000'}) {
    std::string text;
    append(text, c);
    EXPECT_EQ(decode(text).code_point, c);
    EXPECT_EQ(decode(text).length, text.size());
    EXPECT_EQ(first_invalid(text), std::nullopt);
  }
}

TEST(Utf8, EncodesAndDecodesWholeTexts) {
  EXPECT_EQ(encode(U"目標𠮷a"), "目標𠮷a");
  EXPECT_EQ(to_utf32("目標𠮷a"), U"目標𠮷a");
  EXPECT_EQ(to_utf32(""), U"");
}

TEST(Utf8, CountsCharactersNotBytes) {
  EXPECT_EQ(count(""), 0U);
  EXPECT_EQ(count("市民a𠮷"), 4U);
}

struct Broken {
  char const* name;
  std::string bytes;
  std::size_t offset;
};

void PrintTo(Broken const& broken, std::ostream* out) { *out << broken.name; }

class BrokenUtf8 : public testing::TestWithParam<Broken> {};

TEST_P(BrokenUtf8, IsFoundWhereItBegins) {
  EXPECT_EQ(first_invalid(GetParam().bytes), GetParam().offset);
}

INSTANTIATE_TEST_SUITE_P(Texts, BrokenUtf8,
                         testing::Values(Broken{"lone continuation", "a\x80", 1},
                                         Broken{"cut short", "市\xE5\xB8", 3},
                                         Broken{"overlong slash", "\xC0\xAF", 0},
                                         Broken{"overlong three bytes", "\xE0\x9F\xBF", 0},
                                         Broken{"overlong four bytes", "\xF0\x8F\xBF\xBF", 0},
                                         Broken{"surrogate", "ab\xED\xA0\x80", 2},
                                         Broken{"over the last code point", "\xF4\x90\x80\x80", 0},
                                         Broken{"Shift_JIS", "\x96\xDA\x95\x57", 0},
                                         Broken{"continuation missing", "\xE5 \x82", 0},
                                         Broken{"FF", "\xFF", 0}));

}  // namespace
}  // namespace mokuhyo::utf8
