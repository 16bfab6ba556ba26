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

TEST(Shelf, KeepsTheSheetsOfALargePackThatCannotBeRead) {
  support::TemporaryFolder const folder;
  for (std::size_t i = 0; i <= largest_whole_pack; ++i) {
    auto const name = "pack/" + std::to_string(100 + i);
    write_sheet(folder, name);
  }
  folder.write("pack/pack.yaml", "title: 見本\n");
  auto const known = find_items(folder / "pack").items;
  ASSERT_EQ(known.size(), largest_whole_pack + 1);
  folder.write("pack/pack.yaml", "title: [\n");
  auto const broken = find_items(folder / "pack", known).items;
  ASSERT_EQ(broken.size(), known.size() + 1);
  EXPECT_EQ(broken.front().path, folder / "pack");
  EXPECT_EQ(broken.back().path, known.back().path);
}

}  // namespace
}  // namespace mokuhyo::preview
