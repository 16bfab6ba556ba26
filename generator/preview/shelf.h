#pragma once
// What there is to preview at a path: a sheet, a pack, or the packs and sheets of a folder.

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace mokuhyo::preview {

/// Something that has a PDF of its own: a pack shown whole, or a sheet. Large packs are shown sheet
/// by sheet, as their authors work on them; each is then what `render` makes of that sheet.
struct ShelfItem {
  std::filesystem::path path;
  std::string pack;  // the folder name of the large pack that the sheet belongs to, or empty
};

struct Shelf {
  std::vector<ShelfItem> items;                // in the order of their packs and names
  std::vector<std::filesystem::path> watched;  // files and folders that decide what there is
};

/// A pack of more sheets than this is shown sheet by sheet.
inline constexpr std::size_t largest_whole_pack = 16;

/// Folders are looked through three deep. What cannot be read is an item too: its proof says why. A
/// pack that cannot be read still has the items that it had in `known`.
[[nodiscard]] Shelf find_items(std::filesystem::path const& path,
                               std::vector<ShelfItem> const& known = {});

}  // namespace mokuhyo::preview
