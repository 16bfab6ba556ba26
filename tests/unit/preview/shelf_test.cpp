#include "preview/shelf.h"

#include "unit/preview/sample.h"

#include <gtest/gtest.h>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;
using Paths = std::vector<fs::path>;

Paths paths(Shelf const& shelf) {
  Paths paths;
  for (auto const& item : shelf.items) paths.push_back(item.path);
  return paths;
}

TEST(Shelf, HoldsAPackAsOneItem) {
  EXPECT_EQ(paths(find_items(sample_pack())), Paths{sample_pack()});
  EXPECT_EQ(paths(find_items(sample_pack() / "pack.yaml")), Paths{sample_pack()});
}

TEST(Shelf, HoldsASheetAsOneItem) {
  auto const sheet = sample_pack() / "01-shimin-seikatsu";
  EXPECT_EQ(paths(find_items(sheet)), Paths{sheet});
}

TEST(Shelf, HoldsThePacksAndSheetsOfAFolderButNotTheSheetsOfItsPacks) {
  support::TemporaryFolder const folder;
  write_sheet(folder, "city/b-sheet");
  write_sheet(folder, "city/a-pack/1-sheet");
  folder.write("city/a-pack/pack.yaml", "title: x\n");
  folder.write("city/notes/readme.txt", "no sheet");
  EXPECT_EQ(paths(find_items(folder.path())),
            (Paths{folder / "city/a-pack", folder / "city/b-sheet"}));
}

TEST(Shelf, HoldsALargePackSheetBySheet) {
  support::TemporaryFolder const folder;
  folder.write("pack.yaml", "title: x\n");
  for (std::size_t i = 0; i <= largest_whole_pack; ++i)
    write_sheet(folder, "sheet-" + std::to_string(i));
  auto const shelf = find_items(folder.path());
  ASSERT_EQ(shelf.items.size(), largest_whole_pack + 1);
  EXPECT_EQ(shelf.items.back().path, folder / ("sheet-" + std::to_string(largest_whole_pack)));
  EXPECT_EQ(shelf.items.front().pack, folder.path().filename());
}

TEST(Shelf, FollowsNoLinkOutOfTheFolder) {
  support::TemporaryFolder const outside;
  support::TemporaryFolder const folder;
  fs::create_directory_symlink(write_sheet(outside, "secret"), folder / "link");
  EXPECT_EQ(paths(find_items(folder.path())), Paths{folder.path()});
}

}  // namespace
}  // namespace mokuhyo::preview
