#pragma once
// Goes on without the sheets that have errors.

#include "layout/layout.h"
#include "pack/publication.h"

#include <string>
#include <vector>

namespace mokuhyo::pack {

/// A sheet that is left out, and the first of its errors.
struct MissingSheet {
  std::string name;    // its place in the pack [05-shimin-ka]
  std::string reason;  // with file and line, in Japanese, as it is printed
};

/// What is left of a publication.
struct Printable {
  Publication publication;
  ReadSheets sheets;
  std::vector<MissingSheet> missing;      // in the order of the pack
  Result<layout::LaidOutForms> laid_out;  // the sheets, with what is to be said of that
};

[[nodiscard]] std::vector<std::size_t> indices_of(std::vector<FaultySheet> const& faulty);

/// `publication` without the sheets at `indices`, which ascend; groups without sheets are gone.
[[nodiscard]] Publication without(Publication publication, std::vector<std::size_t> const& indices);

/// Takes the sheets out that could not be read, and those that cannot be laid out with the others;
/// `read` is what was read of the publication, with all that was said. What was said stays said, so
/// that there are errors if a sheet is missing. No value if no sheet is left, or if an error of the
/// layout is none of a sheet's.
[[nodiscard]] Result<Printable> keep_printable(Publication publication, Result<ReadSheets> read,
                                               font::Library const& fonts,
                                               Workers const& workers = Workers());

}  // namespace mokuhyo::pack
