#include "frame/join.h"

#include <gtest/gtest.h>

namespace mokuhyo::frame {
namespace {

Destination const& target_of(Link const& link) { return std::get<Destination>(link.target); }

/// A page with a paragraph in a section, which leads to the page itself.
Document part(std::string const& title) {
  Document document;
  auto& tree = document.structure;
  auto const section = tree.add(tree.root(), Role::section);
  tree.at(section).title = title;
  auto const paragraph = tree.add(section, Role::paragraph);
  tree.at(paragraph).headers = {section};
  Page page{{mm(100), mm(50)}, {{paragraph, FillItem{}, {}}, {artifact, FillItem{}, {}}}};
  page.links.push_back({paragraph, {}, Destination{0, {}}, {}});
  page.stamps.push_back({"課長", {}, paragraph});
  document.pages.push_back(std::move(page));
  document.outline.push_back({title, 0, 0, {}});
  document.page_labels.push_back({0, PageLabels::Numbering::decimal, title, 1});
  document.attachments.push_back({title, {}, {}, {}, {}});
  document.metadata.title = title;
  return document;
}

Document joined(LinkPages links = LinkPages::of_part) {
  return join(join(part("a"), part("b")), part("c"), links);
}

TEST(Join, PagesFollowEachOtherWithWhatLeadsToThem) {
  auto const document = joined();
  ASSERT_EQ(document.pages.size(), 3U);
  EXPECT_EQ(document.outline.at(2).title, "c");
  EXPECT_EQ(document.outline.at(2).page, 2U);
  EXPECT_EQ(document.page_labels.at(2).first, 2U);
  EXPECT_EQ(target_of(document.pages[2].links[0]).page, 2U);
  EXPECT_EQ(document.attachments.size(), 3U);
}

TEST(Join, LinksMayLeadToPagesOfTheWhole) {
  EXPECT_EQ(target_of(joined(LinkPages::of_whole).pages[2].links[0]).page, 0U);
}

TEST(Join, SectionsHangUnderTheOneRootInOrder) {
  auto const document = joined();
  auto const& tree = document.structure;
  std::string titles;
  for (auto const section : tree.at(tree.root()).children) {
    EXPECT_EQ(tree.at(section).parent, tree.root());
    titles += tree.at(section).title;
  }
  EXPECT_EQ(titles, "abc");
  EXPECT_EQ(tree.size(), 7U);
}

TEST(Join, WhatIsOnAPageKeepsItsElement) {
  auto const document = joined();
  auto const& tree = document.structure;
  auto const& page = document.pages[2];
  auto const paragraph = page.items[0].element;
  auto const section = tree.at(paragraph).parent;
  EXPECT_EQ(tree.at(section).title, "c");
  EXPECT_EQ(tree.at(section).children, std::vector{paragraph});
  EXPECT_EQ(tree.at(paragraph).headers, std::vector{section});
  EXPECT_EQ(page.items[1].element, artifact);
  EXPECT_EQ(page.links[0].element, paragraph);
  EXPECT_EQ(page.stamps[0].element, paragraph);
}

TEST(Join, TheWholeKeepsItsMetadata) { EXPECT_EQ(joined().metadata.title, "a"); }

}  // namespace
}  // namespace mokuhyo::frame
