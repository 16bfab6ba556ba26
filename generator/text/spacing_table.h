#pragma once
// The spaces of Japanese composition as data: which space a class brings, how the spaces of two
// neighbours join, and how far and in what order spaces give way to line adjustment.

#include "base/length.h"
#include "text/character_class.h"

#include <cstdint>
#include <span>

namespace mokuhyo::text {

/// What a space is, which decides how it may be reduced and expanded. `fixed` never moves.
enum class SpaceKind : std::uint8_t {
  fixed,
  solid,        // between characters that are set without space
  word,         // a Western word space
  western_gap,  // between Japanese and Western text
  middle_dot,   // beside a middle dot
  punctuation,  // before opening brackets, after closing brackets and commas
  line_end,     // after closing punctuation or a middle dot that ends a line
};

/// A space and what it is.
struct Space {
  Em natural;
  SpaceKind kind = SpaceKind::solid;
  constexpr bool operator==(Space const&) const = default;
};

/// The space that a full-width punctuation mark carries within its body: the body is a half em,
/// the rest of the glyph is this space.
struct OwnSpace {
  Em before, after;
};
[[nodiscard]] OwnSpace own_space(CharacterClass character_class);

/// What remains of the spaces of two neighbours, the second one's `before` and the first one's
/// `after`.
enum class Joint : std::uint8_t { both, larger, first_only, second_only };
[[nodiscard]] Joint joint(CharacterClass first, CharacterClass second);

/// Space that a mark keeps at the very start of a line, and at its end: there `natural` may be
/// reduced to `least` and expanded to `greatest`.
[[nodiscard]] Em line_start_space(CharacterClass character_class);
struct LineEndSpace {
  Em natural, least, greatest;
};
[[nodiscard]] LineEndSpace line_end_space(CharacterClass character_class);

/// True if a Western gap stands between the two classes, in this order.
[[nodiscard]] bool has_western_gap(CharacterClass first, CharacterClass second);

/// True if line adjustment may open a space between two classes that are set solid.
[[nodiscard]] bool may_expand(CharacterClass first, CharacterClass second);

/// The kinds that are reduced (expanded), first to last.
[[nodiscard]] std::span<SpaceKind const> reduction_order();
[[nodiscard]] std::span<SpaceKind const> expansion_order();
/// How small and how large a space may become in line adjustment.
[[nodiscard]] Em least(Space space);
[[nodiscard]] Em greatest(Space space);
/// How much wider than `greatest` it may become when a line is opened evenly, as a last resort.
[[nodiscard]] Em evenly_opened(Space space);

}  // namespace mokuhyo::text
