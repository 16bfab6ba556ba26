#include "pdf/reading_order.h"

#include <gtest/gtest.h>

#include <string>

namespace mokuhyo::pdf {
namespace {

using frame::ElementId;
using frame::Role;

/// Kids as text: e3 is element 3, 1:2 is mark 2 of page 1.
std::string shown(std::vector<Kid> const& kids) {
  std::string text;
  for (auto const& kid : kids) {
    if (!text.empty()) text += " ";
    if (auto const* mark = std::get_if<Mark>(&kid)) {
      text += std::to_string(mark->page) + ":" + std::to_string(mark->mcid);
    } else {
      text += "e" + std::to_string(std::get<ElementId>(kid).index);
    }
  }
  return text;
}

std::string kids_of(frame::StructureTree const& tree, std::vector<PageMarks> const& pages,
                    ElementId id) {
  return shown(kids_in_reading_order(tree, pages).at(static_cast<std::size_t>(id.index)));
}

class ReadingOrder : public ::testing::Test {
 protected:
  frame::StructureTree tree;
  ElementId paragraph = tree.add(tree.root(), Role::paragraph);
  ElementId inner = tree.add(paragraph, Role::span);
};

TEST_F(ReadingOrder, PutsMarksWhereTheirTextStandsAmongTheChildren) {
  EXPECT_EQ(kids_of(tree, {{paragraph, inner, paragraph}}, paragraph), "0:0 e2 0:2");
  EXPECT_EQ(kids_of(tree, {{inner, paragraph}}, paragraph), "e2 0:1");
}

TEST_F(ReadingOrder, FollowsAnElementOverPages) {
  EXPECT_EQ(kids_of(tree, {{paragraph}, {paragraph, inner}}, paragraph), "0:0 1:0 e2");
  EXPECT_EQ(kids_of(tree, {{inner}, {inner}}, inner), "0:0 1:0");
}

TEST_F(ReadingOrder, KeepsTheTreesOrderWhateverIsPaintedFirst) {
  auto const second = tree.add(tree.root(), Role::paragraph);
  EXPECT_EQ(kids_of(tree, {{second, paragraph}}, tree.root()), "e1 e3");
}

TEST_F(ReadingOrder, LooksForTextAtAnyDepth) {
  auto const deep = tree.add(inner, Role::ruby);
  EXPECT_EQ(kids_of(tree, {{paragraph, deep, paragraph}}, paragraph), "0:0 e2 0:2");
}

TEST_F(ReadingOrder, KeepsAnEmptyChildWithTheOneBeforeIt) {
  auto const empty = tree.add(paragraph, Role::span);
  EXPECT_EQ(empty.index, 3);
  EXPECT_EQ(kids_of(tree, {{inner, paragraph}}, paragraph), "e2 e3 0:1");
}

}  // namespace
}  // namespace mokuhyo::pdf
