#pragma once
// Finds the blocks of one kind in a form, wherever they stand.

#include "form/form.h"

namespace mokuhyo::form {

/// The block that stands in a list of blocks, or in a part of a row.
[[nodiscard]] inline Block& block_in(Block& place) { return place; }
[[nodiscard]] inline Block const& block_in(Block const& place) { return place; }
[[nodiscard]] inline Block& block_in(RowPart& place) { return place.block; }
[[nodiscard]] inline Block const& block_in(RowPart const& place) { return place.block; }

/// Calls `visit` with each block of type `T` in order, also those within rows of blocks.
template <class T, class Places, class Visit>
void for_each_block(Places& places, Visit const& visit) {
  for (auto& place : places) {
    auto& block = block_in(place);
    if (auto* const found = std::get_if<T>(&block)) visit(*found);
    if (auto* const row = std::get_if<BlockRow>(&block)) for_each_block<T>(row->parts, visit);
  }
}

}  // namespace mokuhyo::form
