#pragma once
// The table behind character_kind.

#include "text/character_class.h"

#include <span>

namespace mokuhyo::text {

/// Code points from `first` to `last`, both included.
struct CharacterRange {
  char32_t first = 0, last = 0;
  CharacterKind kind{};
};

/// Sorted by code point, without overlaps.
[[nodiscard]] std::span<CharacterRange const> character_ranges();

/// The kinds of the code points up to the end of the kana, each at its own number: what most
/// characters that are no kanji are found by.
[[nodiscard]] std::span<CharacterKind const> first_kinds();

}  // namespace mokuhyo::text
