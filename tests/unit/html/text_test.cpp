#include "html/text.h"

#include <gtest/gtest.h>

namespace mokuhyo::html {
namespace {

std::string html_of(std::string_view text) {
  std::string html;
  append_text(html, text);
  return html;
}

TEST(HtmlText, ASingleLineStandsAlone) {
  EXPECT_EQ(html_of(""), "");
  EXPECT_EQ(html_of("85%以上 & <100件"), "85%以上 &amp; &lt;100件");
  EXPECT_EQ(html_of("・申請"), "・申請");
}

TEST(HtmlText, LinesAreParagraphs) { EXPECT_EQ(html_of("前半\n後半"), "<p>前半</p><p>後半</p>"); }

TEST(HtmlText, LinesWithMarkersAreItemsOfOneList) {
  EXPECT_EQ(html_of("取組\n・窓口\n・広報\n以上"),
            R"(<p>取組</p><ul class="items"><li>・窓口</li><li>・広報</li></ul><p>以上</p>)");
}

TEST(HtmlText, ItemsHoldTheListsBelowThem) {
  EXPECT_EQ(
      html_of("1.窓口\n・申請\n・相談\n2.広報"),
      R"(<ul class="items"><li>1.窓口<ul class="items"><li>・申請</li><li>・相談</li></ul></li>)"
      R"(<li>2.広報</li></ul>)");
  EXPECT_EQ(html_of("(1)窓口\n①申請\n以上\n①広報"),
            R"(<ul class="items"><li>(1)窓口<ul class="items"><li>①申請</li></ul></li></ul>)"
            R"(<p>以上</p><ul class="items"><li>①広報</li></ul>)");
}

TEST(HtmlText, ANegativeFigureIsNoItem) {
  EXPECT_EQ(html_of("△0.35%\n－5%"), "<p>△0.35%</p><p>－5%</p>");
}

TEST(HtmlText, RubyIsRubyAndReadableWithoutIt) {
  EXPECT_EQ(html_of("{新潟|にいがた}市"),
            "<ruby>新潟<rp>(</rp><rt>にいがた</rt><rp>)</rp></ruby>市");
  EXPECT_EQ(html_of("a{新潟|にい|がた}と{市|し}"),
            "a<ruby>新潟<rp>(</rp><rt>にいがた</rt><rp>)</rp></ruby>と"
            "<ruby>市<rp>(</rp><rt>し</rt><rp>)</rp></ruby>");
}

TEST(HtmlText, LooksAreEmphasisAndMayHoldRuby) {
  EXPECT_EQ(html_of("申請は{#重要|{四月|しがつ}から}です"),
            "申請は<em><ruby>四月<rp>(</rp><rt>しがつ</rt><rp>)</rp></ruby>から</em>です");
}

TEST(HtmlText, AddressesAreLinks) {
  EXPECT_EQ(
      html_of("案内（https://example.jp/?a=1&b=2）"),
      R"(案内（<a href="https://example.jp/?a=1&amp;b=2">https://example.jp/?a=1&amp;b=2</a>）)");
  EXPECT_EQ(html_of("a@example.jp"), R"(<a href="mailto:a@example.jp">a@example.jp</a>)");
}

TEST(HtmlText, EscapedBracesAreCharacters) {
  EXPECT_EQ(html_of(R"(\{新潟|にいがた})"), "{新潟|にいがた}");
}

}  // namespace
}  // namespace mokuhyo::html
