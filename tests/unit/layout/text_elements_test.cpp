// What the parts of a cell's text belong to: paragraphs, lists, links, ruby.

#include "layout/text_elements.h"

#include "layout/layout.h"
#include "support/fonts.h"

#include <gtest/gtest.h>

#include <map>

namespace mokuhyo::layout {
namespace {

using frame::Role;

std::map<Role, std::string> const names = {{Role::paragraph, "P"},     {Role::list, "L"},
                                           {Role::list_item, "LI"},    {Role::label, "Lbl"},
                                           {Role::list_body, "LBody"}, {Role::link, "Link"},
                                           {Role::ruby, "Ruby"},       {Role::ruby_base, "RB"},
                                           {Role::ruby_text, "RT"},    {Role::table_data, "TD"}};

/// A sheet with one cell, 60 mm wide.
frame::Document laid_out(std::string text, form::Writing writing = form::Writing::horizontal) {
  form::Cell cell;
  cell.text = std::move(text);
  cell.style.writing = writing;
  form::Grid grid;
  grid.columns.resize(1);
  grid.rows = 1;
  grid.cells.push_back(std::move(cell));
  form::Form form;
  form.title = "表";
  form.page.size = {mm(80), mm(200)};
  form.page.margin = {mm(10), mm(10), mm(10), mm(10)};
  form.blocks.emplace_back(std::move(grid));
  return std::move(lay_out({form}, support::project_fonts()).value->document);
}

/// The text that is marked as an element's own.
std::string text_of(frame::Document const& document, frame::ElementId id) {
  std::string all;
  for (auto const& item : document.pages[0].items) {
    auto const* const text = std::get_if<frame::TextItem>(&item.what);
    if (text != nullptr && item.element == id) all += text->text;
  }
  return all;
}

/// An element with all below it [LI(Lbl:・ LBody:窓口)].
std::string tree_of(frame::Document const& document, frame::ElementId id) {
  auto const& element = document.structure.at(id);
  auto tree = names.at(element.role);
  auto const text = text_of(document, id);
  if (!text.empty()) tree += ":" + text;
  std::string below;
  for (auto const child : element.children)
    below += (below.empty() ? "" : " ") + tree_of(document, child);
  return below.empty() ? tree : tree + "(" + below + ")";
}

/// What the cell with `text` holds.
std::string cell_tree(std::string text, form::Writing writing = form::Writing::horizontal) {
  auto const document = laid_out(std::move(text), writing);
  for (std::size_t i = 0; i < document.structure.size(); ++i) {
    frame::ElementId const id{static_cast<std::int32_t>(i)};
    if (document.structure.at(id).role == Role::table_data) return tree_of(document, id);
  }
  return {};
}

TEST(TextElements, AreNoneForOnePlainParagraph) {
  EXPECT_EQ(cell_tree("窓口"), "TD:窓口");
  EXPECT_EQ(cell_tree("・窓口"), "TD:・窓口");
}

TEST(TextElements, AreParagraphsWhereThereAreSeveral) {
  EXPECT_EQ(cell_tree("窓口\n広報"), "TD(P:窓口 P:広報)");
}

TEST(TextElements, AreItemsOfOneListWhereMarkersFollowEachOther) {
  EXPECT_EQ(cell_tree("取組\n・窓口\n・広報\n以上"),
            "TD(P:取組 L(LI(Lbl:・ LBody:窓口) LI(Lbl:・ LBody:広報)) P:以上)");
  EXPECT_EQ(cell_tree("(1) 窓口\n　(2) 広報"),
            "TD(L(LI(Lbl:(1)  LBody:窓口) LI(Lbl:　(2)  LBody:広報)))");
}

TEST(TextElements, AreListsWithinItems) {
  EXPECT_EQ(cell_tree("1.窓口\n・申請\n　・電子\n2.広報"),
            "TD(L(LI(Lbl:1. LBody:窓口(L(LI(Lbl:・ LBody:申請(L(LI(Lbl:　・ LBody:電子)))))))"
            " LI(Lbl:2. LBody:広報)))");
  EXPECT_EQ(cell_tree("（1）窓口\n①申請\n以上\n①広報"),
            "TD(L(LI(Lbl:（1） LBody:窓口(L(LI(Lbl:① LBody:申請))))) P:以上 "
            "L(LI(Lbl:① LBody:広報)))");
}

TEST(TextElements, AreTwoListsWhereAnotherParagraphStandsBetween) {
  EXPECT_EQ(cell_tree("・窓口\n次に\n・広報"),
            "TD(L(LI(Lbl:・ LBody:窓口)) P:次に L(LI(Lbl:・ LBody:広報)))");
}

TEST(TextElements, AreOneForAnItemOverSeveralLines) {
  EXPECT_EQ(cell_tree("・窓口で受け付けた申請を、その日のうちに審査して通知する。\n・広報"),
            "TD(L(LI(Lbl:・ LBody:窓口で受け付けた申請を、その日のうちに審査して通知する。) "
            "LI(Lbl:・ LBody:広報)))");
}

TEST(TextElements, AreListsInColumnsToo) {
  EXPECT_EQ(cell_tree("・窓口\n・広報", form::Writing::vertical),
            "TD(L(LI(Lbl:・ LBody:窓口) LI(Lbl:・ LBody:広報)))");
}

TEST(TextElements, AreLinksForAddresses) {
  EXPECT_EQ(cell_tree("詳細はhttps://example.jp/aへ"), "TD:詳細はへ(Link:https://example.jp/a)");
  EXPECT_EQ(cell_tree("・a@example.jp\n・広報"),
            "TD(L(LI(Lbl:・ LBody(Link:a@example.jp)) LI(Lbl:・ LBody:広報)))");
}

TEST(TextElements, AreInTheOrderOfTheText) {
  EXPECT_EQ(cell_tree("{市|し}https://example.jp{県|けん}"),
            "TD(Ruby(RB:市 RT:し) Link:https://example.jp Ruby(RB:県 RT:けん))");
  EXPECT_EQ(cell_tree("{市|し}\n・{県|けん}の{新潟|にい|がた}"),
            "TD(P(Ruby(RB:市 RT:し)) L(LI(Lbl:・ LBody:の(Ruby(RB:県 RT:けん) "
            "Ruby(RB:新 RT:にい) Ruby(RB:潟 RT:がた)))))");
}

TEST(Links, LieOverEveryLineOfTheirAddress) {
  auto const document =
      laid_out("案内 https://www.city.example.jp/shisei/keikaku/mokuhyo/index.html まで");
  auto const& links = document.pages[0].links;
  ASSERT_EQ(links.size(), 3U);
  for (std::size_t i = 0; i < links.size(); ++i) {
    EXPECT_EQ(std::get<std::string>(links[i].target),
              "https://www.city.example.jp/shisei/keikaku/mokuhyo/index.html");
    EXPECT_EQ(links[i].element, links[0].element);
    EXPECT_TRUE(contains({{mm(10), mm(10)}, {mm(60), mm(180)}}, links[i].area));
    auto const above = i > 0 ? links[i - 1].area.bottom() : Length{};
    EXPECT_GE(links[i].area.top(), above);
  }
}

}  // namespace
}  // namespace mokuhyo::layout
