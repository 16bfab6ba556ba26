#pragma once
// What the contents of a book and its index list.

#include "layout/contents.h"
#include "pack/book.h"
#include "pack/indicator_index.h"
#include "pack/page_numbers.h"

#include <optional>
#include <vector>

namespace mokuhyo::pack {

/// Where the parts of a book begin: indices of pages of the whole.
struct BookPlaces {
  PageNumbers numbers;
  std::vector<frame::Destination> sheets;     // counted from the first page of the sheets
  std::optional<std::size_t> summary, index;  // of the whole

  /// A place on the sheets as one of the whole.
  [[nodiscard]] frame::Destination in_whole(frame::Destination place) const {
    return {place.page + numbers.front, place.target};
  }
};

/// The summary, groups with their sheets, the index.
[[nodiscard]] std::vector<layout::ContentsEntry> contents_entries(Book const& book,
                                                                  BookPlaces const& places);

[[nodiscard]] std::vector<layout::ContentsEntry> index_entries(std::vector<IndexTerm> const& terms,
                                                               Book const& book,
                                                               BookPlaces const& places);

}  // namespace mokuhyo::pack
