#pragma once
// Finds the cell on a page that shows a place of a source.

#include "preview/proof.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace mokuhyo::preview {

struct CellOnPage {
  std::size_t page = 0, cell = 0;  // indices
  /// The place is in what stands in this very cell; otherwise the cell is the one before it in the
  /// same file, which is near enough to show where to look.
  bool is_exact = false;
};

/// The smallest cell that shows `place`, or the nearest one; nothing if no page shows its file.
[[nodiscard]] std::optional<CellOnPage> cell_of(std::optional<SourcePlace> const& place,
                                                Print const& print);

/// True if `path` is that of the sheet at `sheet`, or lies in its folder.
[[nodiscard]] bool lies_in(std::string_view path, std::string_view sheet);

}  // namespace mokuhyo::preview
