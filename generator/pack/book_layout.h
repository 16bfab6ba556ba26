#pragma once
// Lays a book out as one document.

#include "layout/layout.h"
#include "pack/book.h"

namespace mokuhyo::pack {

/// Cover, missing sheets on its back, contents, summary, the sheets, index: what the book's dress
/// and its pack ask for; with page labels, feet and bookmarks. Explanations are those of the
/// sheets.
[[nodiscard]] Result<layout::Layout> lay_out(Book const& book, font::Library const& fonts,
                                             Workers const& workers = Workers());

}  // namespace mokuhyo::pack
