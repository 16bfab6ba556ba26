#include "layout/contents_columns.h"

#include <gtest/gtest.h>

#include <string>

namespace mokuhyo::layout {
namespace {

constexpr ColumnWish wish{mm(100), mm(170), mm(10)};
constexpr Rect wide{{mm(20), mm(20)}, {mm(370), mm(200)}};
constexpr Rect narrow{{mm(20), mm(20)}, {mm(160), mm(200)}};

TEST(ContentsColumns, AShortListIsOneColumnInTheMiddle) {
  auto const setup = choose_columns(wish, mm(150), wide, wide);
  EXPECT_EQ(setup.count, 1U);
  EXPECT_EQ(setup.width, mm(170));
  EXPECT_EQ(setup.first_page.left(), mm(120));
}

TEST(ContentsColumns, ALongListHasAsManyAsThereIsRoomFor) {
  EXPECT_EQ(choose_columns(wish, mm(900), wide, wide).count, 3U);
  EXPECT_EQ(choose_columns(wish, mm(900), narrow, narrow).count, 1U);
}

/// Pieces of 10 mm, headings as "h", in columns of 30 mm, two a page: "page x y" of each, in mm.
std::string places(std::string_view pieces) {
  constexpr Rect area{{}, {mm(90), mm(30)}};
  ColumnSetup const setup{2, mm(40), mm(10), area, area};
  std::vector<ColumnPiece> made;
  for (char const piece : pieces) made.push_back({mm(10), {}, piece == 'h'});
  std::string words;
  for (auto const& [page, origin] : fill_columns(made, setup)) {
    words += std::to_string(page) + " " + std::to_string(origin.x.emu / mm(1).emu) + " " +
             std::to_string(origin.y.emu / mm(1).emu) + ";";
  }
  return words;
}

TEST(ContentsColumns, PiecesGoDownThenToTheRightThenOn) {
  EXPECT_EQ(places("......."), "0 0 0;0 0 10;0 0 20;0 50 0;0 50 10;0 50 20;1 0 0;");
}

TEST(ContentsColumns, AHeadingGoesOnWithItsFirstEntry) {
  EXPECT_EQ(places("..h."), "0 0 0;0 0 10;0 50 0;0 50 10;");
}

TEST(ContentsColumns, AGapIsLeftOutAtTheTopOfAColumn) {
  constexpr Rect area{{}, {mm(40), mm(30)}};
  auto const made = fill_columns({{mm(20), mm(5), false}, {mm(20), mm(5), false}},
                                 {1, mm(40), mm(10), area, area});
  EXPECT_EQ(made[0].origin.y, Length{});
  EXPECT_EQ(made[1].page, 1U);
  EXPECT_EQ(made[1].origin.y, Length{});
}

}  // namespace
}  // namespace mokuhyo::layout
