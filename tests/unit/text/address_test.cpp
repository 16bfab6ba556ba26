#include "text/address.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

/// What is found in `text`, each in brackets, with what it leads to where that is not the same.
std::string found(std::string const& text) {
  std::string all;
  for (auto const& [range, uri] : find_addresses(text)) {
    auto const shown = text.substr(range.begin, range.end - range.begin);
    all += "[" + shown + (shown == uri ? "" : " -> " + uri) + "]";
  }
  return all;
}

TEST(Addresses, AreThoseOfPagesAndOfMail) {
  EXPECT_EQ(found("https://example.jp"), "[https://example.jp]");
  EXPECT_EQ(found("詳しくはhttp://example.jp/a?b=c#dをご覧ください"),
            "[http://example.jp/a?b=c#d]");
  EXPECT_EQ(found("soumu@city.example.jp"),
            "[soumu@city.example.jp -> mailto:soumu@city.example.jp]");
  EXPECT_EQ(found("mailto:a.b+c@example.jp"), "[mailto:a.b+c@example.jp]");
  EXPECT_EQ(found("http://a.jp、https://example.jp，c@d.jp"),
            "[http://a.jp][https://example.jp][c@d.jp -> mailto:c@d.jp]");
}

TEST(Addresses, EndBeforePunctuation) {
  EXPECT_EQ(found("(https://example.jp/a)."), "[https://example.jp/a]");
  EXPECT_EQ(found("（https://example.jp/a）。"), "[https://example.jp/a]");
  EXPECT_EQ(found("https://example.jp/a_(b)."), "[https://example.jp/a_(b)]");
  EXPECT_EQ(found("https://example.jp/, https://example.jp/!"),
            "[https://example.jp/][https://example.jp/]");
  EXPECT_EQ(found("a@example.jp."), "[a@example.jp -> mailto:a@example.jp]");
  EXPECT_EQ(found("{#注|https://example.jp/a}"), "[https://example.jp/a]");
}

TEST(Addresses, AreNothingElse) {
  for (auto const* const text :
       {"", ":", "@", "http://", "https://。", "xhttps://example.jp", "ftp://example.jp",
        "javascript://example.jp", "file:///etc", "a@b", "@example.jp", "a@.jp", "10:30",
        "www.example.jp", "単価@100円", "mailto:", "https:/example.jp"}) {
    EXPECT_EQ(found(text), "") << text;
  }
}

TEST(Addresses, AreFoundInTimeThatGrowsWithTheText) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "https@http:a@b";
  text += " http://example.jp" + std::string(100'000, ')');
  EXPECT_EQ(find_addresses(text).size(), 1U);
}

}  // namespace
}  // namespace mokuhyo::text
