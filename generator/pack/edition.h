#pragma once
// The published edition of a pack: one PDF of all sheets, a PDF and a web page of each, the
// data of all as CSV and JSON, an index, and the manifest.

#include "base/staged_folder.h"
#include "pack/book.h"

#include <string>
#include <vector>

namespace mokuhyo::pack {

/// What an edition is made of. The book is in full dress.
struct EditionSources {
  Book const& book;
  font::Library const& fonts;
  Sources const& texts;  // everything that was read for it
};

/// Writes the whole edition into `folder`, which is the caller's to commit. Gives how many pages
/// its PDF has. `on_progress` is called after each sheet.
[[nodiscard]] Result<std::size_t> write_edition(EditionSources const& sources, StagedFolder& folder,
                                                OnProgress const& on_progress = {});

/// The name of each sheet's files: that of its folder or file, with as many of the folders around
/// it as tell it from the others [soumu-ka; bu-a-soumu-ka and bu-b-soumu-ka].
[[nodiscard]] std::vector<std::string> file_names(std::vector<std::filesystem::path> const& sheets);

}  // namespace mokuhyo::pack
