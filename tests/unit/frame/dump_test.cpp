#include "frame/dump.h"

#include <gtest/gtest.h>

namespace mokuhyo::frame {
namespace {

Document one_page() {
  Document document;
  document.metadata = {"見本", "新潟市", "", "2024-03-31"};
  document.pages.push_back({{mm(210), mm(297)}, {}});
  return document;
}

/// The lines of a dump between the page's head and the structure.
std::string items_of(Document const& document) {
  auto const text = dump(document);
  auto const begin = text.find('\n', text.find("page 5")) + 1;
  return text.substr(begin, text.find("structure\n") - begin);
}

TEST(Dump, ShowsEachItemOnALineInPoints) {
  auto document = one_page();
  document.pages[0].items = {
      {artifact, FillItem{{{pt(1), pt(2)}, {pt(30), pt(4.5)}}, {255, 0, 16}}, {}},
      {{0}, RuleItem{{pt(1), pt(2)}, {pt(9), pt(2)}, pt(0.5)}, {}}};
  EXPECT_EQ(items_of(document),
            "  fill 1,2 30x4.5 #ff0010 artifact\n"
            "  rule 1,2 to 9,2 thickness 0.5 #000000 e0\n");
}

TEST(Dump, ShowsBoxesForStampsWithTheirRoles) {
  auto document = one_page();
  document.pages[0].stamps = {{"課長", {{pt(10), pt(20)}, {pt(51), pt(51)}}, {0}}};
  EXPECT_EQ(items_of(document), "  stamp 10,20 51x51 \"課長\" e0\n");
}

TEST(Dump, ShowsTextWithTheSpacingThatTheLineAdds) {
  auto document = one_page();
  TextItem item;
  item.origin = {pt(10), pt(20)};
  item.size = pt(9);
  item.text = "目標\"";
  item.glyphs = {{1, {0}, one_em, {}, {}, 0, 3},
                 {2, {1125}, one_em, {}, {}, 3, 3},
                 {3, {1625}, one_em, {}, {}, 6, 1}};
  document.pages[0].items.push_back({artifact, item, {}});
  EXPECT_EQ(items_of(document),
            "  text 10,20 size 9 face 0 #000000 \"目標\\\"\" @3+125 @6-500 artifact\n");
}

TEST(Dump, ShowsTheStructureWithWhatTellsItsElementsApart) {
  auto document = one_page();
  auto& tree = document.structure;
  auto const row = tree.add(tree.add(tree.root(), Role::table), Role::table_row);
  auto const heading = tree.add(row, Role::table_heading);
  tree.at(heading).scope = Scope::column;
  tree.at(heading).column_span = 3;
  auto const cell = tree.add(row, Role::table_data);
  tree.at(cell).headers = {heading};
  tree.at(cell).row_span = 2;
  tree.at(cell).actual_text = "達成";
  auto const text = dump(document);
  EXPECT_EQ(text.substr(text.find("structure")),
            "structure\n"
            "  document e0\n"
            "    table e1\n"
            "      table_row e2\n"
            "        table_heading e3 scope=column columns=3\n"
            "        table_data e4 rows=2 actual=\"達成\" headers=e3\n");
}

TEST(Dump, BeginsWithMetadataAndOutline) {
  auto document = one_page();
  document.outline = {{"全体", 0, 0, {}}, {"第一", 1, 0, {pt(1), pt(2)}}};
  EXPECT_EQ(dump(document),
            "metadata title=\"見本\" author=\"新潟市\" subject=\"\" date=\"2024-03-31\"\n"
            "outline 0 \"全体\" page 0 0,0\n"
            "outline 1 \"第一\" page 0 1,2\n"
            "page 595.28x841.89\n"
            "structure\n"
            "  document e0\n");
}

}  // namespace
}  // namespace mokuhyo::frame
