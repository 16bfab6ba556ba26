#pragma once
// Finds the cell on a page that a diagnostic is about.

#include "preview/proof.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace mokuhyo::preview {

struct CellOnPage {
  std::size_t page = 0, cell = 0;  // indices
  /// The diagnostic is about what stands in this very cell; otherwise the cell is the one before it
  /// in the same file, which is near enough to show where to look.
  bool is_exact = false;
};

/// The smallest cell that `note` is about, or the nearest one; nothing if no page shows its file.
[[nodiscard]] std::optional<CellOnPage> cell_of(Note const& note, Print const& print);

/// True if `path` is that of the sheet at `sheet`, or lies in its folder.
[[nodiscard]] bool lies_in(std::string_view path, std::string_view sheet);

}  // namespace mokuhyo::preview
