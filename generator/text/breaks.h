#pragma once
// The places at which a measured paragraph may be broken, with the coordinates of the line ends and
// starts that they make.

#include "text/measured.h"

#include <cstdint>
#include <vector>

namespace mokuhyo::text {

/// One place: the line before it shows clusters up to `visible_end` (blanks at the turn are not
/// shown), the line after it starts with `cluster`. The first break of a list is the paragraph's
/// start, the last one its end.
struct Break {
  std::uint32_t cluster = 0;
  std::uint32_t visible_end = 0;
  Cut cut = Cut::character;
  Em hang;      // width of the last mark, if it may hang outside the measure
  Place end;    // of a line that is broken here
  Place start;  // of a line that starts here
};

/// The measure of a paragraph's first line and of the others, which may hang behind a marker.
struct LineMeasures {
  Em first, rest;
};

using Breaks = std::vector<Break>;

/// Which places come first, and whether 、 and 。 may stand outside the measure.
struct BreakStyle {
  Cut best = Cut::character;
  HangingPunctuation hanging = HangingPunctuation::no;
};

/// All places whose cut is at least as good as the style's best, and those within addresses, start
/// and end included.
/// `end.least` leaves out punctuation that may hang.
[[nodiscard]] Breaks find_breaks(Measured const& measured, BreakStyle style);

/// The same with units that are wider than their line opened at their best places, and at worse
/// ones as far as it takes.
[[nodiscard]] Breaks open_units(Measured const& measured, BreakStyle style, Breaks const& breaks,
                                LineMeasures measures);

/// The least width of a line from one break to another.
[[nodiscard]] constexpr Em least_width(Break const& from, Break const& to) {
  return to.end.least - from.start.least;
}
[[nodiscard]] constexpr Em natural_width(Break const& from, Break const& to) {
  return to.end.natural - from.start.natural;
}

}  // namespace mokuhyo::text
