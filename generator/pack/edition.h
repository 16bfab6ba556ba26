#pragma once
// The published edition of a pack: one PDF of all sheets, a PDF and a web page of each, the
// data of all as CSV and JSON, an index, and the manifest.

#include "base/staged_folder.h"
#include "pack/edition_pdfs.h"

namespace mokuhyo::pack {

struct WrittenEdition {
  std::size_t pages = 0;  // of the PDF of all sheets
  MadeFiles made;         // its PDFs
};

/// Writes the whole edition into `folder`, which is the caller's to commit.
[[nodiscard]] Result<WrittenEdition> write_edition(EditionSources const& sources,
                                                   StagedFolder& folder, Crew const& crew = {});

}  // namespace mokuhyo::pack
