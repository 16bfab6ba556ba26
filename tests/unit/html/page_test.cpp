#include "html/page.h"

#include <gtest/gtest.h>

namespace mokuhyo::html {
namespace {

bool holds(std::string const& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

form::Form small_form() {
  form::Title title;
  title.text = "シート";
  form::Legend legend;
  legend.entries = {{"○", "達成"}};
  form::TextBlock note;
  note.text = "注";
  form::Form form;
  form.title = "シート 市民課 & <係>";
  form.blocks = {title, legend, note};
  return form;
}

Surroundings edition() {
  Surroundings around;
  around.edition = "令和5年度";
  around.publisher = "新潟市";
  around.index = {"目次", "index.html"};
  around.next = {"次", "02.html"};
  around.files = {{"PDF", "01.pdf"}};
  return around;
}

TEST(HtmlPage, SaysItsLanguageItsTitleAndItsName) {
  auto const html = form_page(small_form(), edition());
  EXPECT_TRUE(html.starts_with("<!DOCTYPE html>\n<html lang=\"ja\">"));
  EXPECT_TRUE(holds(html, "<title>シート 市民課 &amp; &lt;係&gt; | 令和5年度</title>"));
  EXPECT_TRUE(holds(html, "<h1>シート 市民課 &amp; &lt;係&gt;</h1>"));
}

TEST(HtmlPage, AsksForNothingButItsStyleSheet) {
  auto const html = form_page(small_form(), edition());
  EXPECT_TRUE(holds(html, R"(<link rel="stylesheet" href="style.css">)"));
  EXPECT_FALSE(holds(html, "<script"));
  EXPECT_FALSE(holds(html, "http"));
  EXPECT_FALSE(holds(std::string(style_sheet()), "url("));
}

TEST(HtmlPage, LeadsToItsNeighboursAndFiles) {
  auto const html = form_page(small_form(), edition());
  EXPECT_TRUE(holds(html, R"(<a class="skip" href="#content">)"));
  EXPECT_TRUE(
      holds(html, R"(<a href="index.html" rel="up">目次</a><a href="02.html" rel="next">次</a>)"));
  EXPECT_FALSE(holds(html, R"(rel="prev")"));
  EXPECT_TRUE(holds(html, R"(<a href="01.pdf">PDF</a>)"));
}

TEST(HtmlPage, ADraftSaysSoInItsHeading) {
  auto around = edition();
  around.state = "案";
  EXPECT_TRUE(holds(form_page(small_form(), around), R"(<span class="state">案</span></h1>)"));
}

TEST(HtmlPage, TheIndexListsItsPartsUnderHeadings) {
  auto const html = index_page({{"市民生活部", {{"市民課", "01.html"}}}}, {}, edition());
  EXPECT_TRUE(holds(html, "<h1>令和5年度</h1>"));
  EXPECT_TRUE(holds(
      html, R"(<h2>市民生活部</h2><ol class="index"><li><a href="01.html">市民課</a></li></ol>)"));
}

}  // namespace
}  // namespace mokuhyo::html
