#pragma once
// Breaks a whole paragraph: the least number of lines first, then the least demerits.

#include "text/breaks.h"

#include <cstddef>
#include <span>
#include <vector>

namespace mokuhyo::text {

/// How the lengths of lines are weighed: the last line is as long as it is (running text), or all
/// lines should be of a length (centred headings).
enum class Evenness { last_line_free, all_lines };

/// What choices are weighed by: cuts worse than `best` are emergencies.
struct Preferences {
  Cut best = Cut::character;
  Evenness evenness = Evenness::last_line_free;
};

/// The least number of lines; at least 1. No allocation; time is the number of lines times the
/// logarithm of the number of breaks.
[[nodiscard]] int count_lines(std::span<Break const> breaks, LineMeasures measures);

/// The indices of the breaks that make the lines, the first (0) and the last one included. A
/// last line of one character is avoided wherever another choice has as few lines.
[[nodiscard]] std::vector<std::size_t> choose_breaks(std::span<Break const> breaks,
                                                     Measured const& measured,
                                                     LineMeasures measures,
                                                     Preferences preferences);

}  // namespace mokuhyo::text
