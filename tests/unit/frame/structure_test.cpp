#include "frame/structure.h"

#include <gtest/gtest.h>

namespace mokuhyo::frame {
namespace {

TEST(StructureTree, BeginsWithADocument) {
  StructureTree const tree;
  EXPECT_EQ(tree.size(), 1U);
  EXPECT_EQ(tree.at(tree.root()).role, Role::document);
  EXPECT_EQ(tree.at(tree.root()).parent, artifact);
}

TEST(StructureTree, KeepsChildrenInTheOrderTheyWereAdded) {
  StructureTree tree;
  auto const table = tree.add(tree.root(), Role::table);
  auto const first = tree.add(table, Role::table_row);
  auto const second = tree.add(table, Role::table_row);
  EXPECT_EQ(tree.at(table).children, (std::vector<ElementId>{first, second}));
  EXPECT_EQ(tree.at(second).parent, table);
  EXPECT_EQ(tree.at(second).role, Role::table_row);
}

TEST(StructureTree, EndsTheProgramOnAnElementThatIsNotThere) {
  StructureTree const tree;
  EXPECT_EXIT((void)tree.at(artifact), ::testing::ExitedWithCode(70), "no such structure element");
  EXPECT_EXIT((void)tree.at({1}), ::testing::ExitedWithCode(70), "no such structure element");
}

}  // namespace
}  // namespace mokuhyo::frame
