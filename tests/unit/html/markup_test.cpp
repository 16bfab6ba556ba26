#include "html/markup.h"

#include <gtest/gtest.h>

namespace mokuhyo::html {
namespace {

TEST(HtmlMarkup, EscapesWhatHtmlReadsAsItsOwn) {
  EXPECT_EQ(escaped(R"(a & b < c > "d" 'e')"), "a &amp; b &lt; c &gt; &quot;d&quot; 'e'");
  EXPECT_EQ(escaped("新潟市"), "新潟市");
}

TEST(HtmlMarkup, ElementsCloseInTheOrderInWhichTheyWereOpened) {
  std::string html;
  {
    Element const outer(html, "p", {{"class", "a\"b"}});
    append_element(html, "b", "1<2");
  }
  EXPECT_EQ(html, R"(<p class="a&quot;b"><b>1&lt;2</b></p>)");
}

TEST(HtmlMarkup, AttributesWithoutAValueAreLeftOut) {
  std::string html;
  append_tag(html, "td", {{"rowspan", ""}, {"colspan", "2"}});
  EXPECT_EQ(html, R"(<td colspan="2">)");
}

}  // namespace
}  // namespace mokuhyo::html
