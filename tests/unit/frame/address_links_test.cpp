#include "frame/address_links.h"

#include "frame/press_form.h"

#include <gtest/gtest.h>

namespace mokuhyo::frame {
namespace {

/// A run of `count` glyphs of one em at 10 pt that begins at (x, y) in points.
Item run(ElementId element, double x, double y, int count) {
  TextItem text;
  text.origin = {pt(x), pt(y)};
  text.size = pt(10);
  for (int i = 0; i < count; ++i) text.glyphs.push_back({1, one_em * i, one_em, {}, {}, 0, 1});
  return {element, std::move(text), {}};
}

/// A document with one link element, id 1, and a paragraph, id 2.
Document page_with_link(std::vector<Item> items) {
  Document document;
  document.structure.at(document.structure.add(document.structure.root(), Role::link)).target =
      "https://example.jp";
  document.structure.add(document.structure.root(), Role::paragraph);
  document.pages.push_back({{mm(100), mm(100)}, std::move(items)});
  return document;
}

constexpr ElementId link_id{1};
constexpr ElementId paragraph_id{2};

std::vector<Link> links(std::vector<Item> items) {
  return with_address_links(page_with_link(std::move(items))).pages[0].links;
}

TEST(AddressLinks, LieOverTheEmBoxesOfTheirText) {
  auto const made = links({run(paragraph_id, 0, 50, 2), run(link_id, 20, 50, 3)});
  ASSERT_EQ(made.size(), 1U);
  EXPECT_EQ(made[0].area, (Rect{{pt(20), pt(41.2)}, {pt(30), pt(10)}}));
  EXPECT_EQ(made[0].description, "https://example.jp");
  EXPECT_EQ(made[0].element, link_id);
}

TEST(AddressLinks, AreOneForTheRunsOfALine) {
  auto const made = links({run(link_id, 20, 50, 3), run(link_id, 50, 50, 1)});
  ASSERT_EQ(made.size(), 1U);
  EXPECT_EQ(made[0].area.size.width, pt(40));
}

TEST(AddressLinks, AreOneForEachLine) {
  EXPECT_EQ(links({run(link_id, 20, 50, 3), run(link_id, 0, 65, 1)}).size(), 2U);
}

TEST(AddressLinks, StandUprightInColumns) {
  auto item = run(link_id, 20, 50, 3);
  std::get<TextItem>(item.what).direction = Direction::turned;
  EXPECT_EQ(links({item})[0].area, (Rect{{pt(15), pt(50)}, {pt(10), pt(30)}}));
}

TEST(AddressLinks, AreNotForPaper) {
  auto const pressed = press_form(with_address_links(page_with_link({run(link_id, 20, 50, 3)})));
  EXPECT_TRUE(pressed.pages[0].links.empty());
  EXPECT_EQ(pressed.structure.at(link_id).role, Role::span);
}

}  // namespace
}  // namespace mokuhyo::frame
