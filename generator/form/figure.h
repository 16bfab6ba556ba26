#pragma once
// Figures as targets and results state them [85%, 1,550件, 4.6以上, 468以下, △0.4%, １０回].

#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::form {

/// What a figure asks of a result: that it be so high, or so low.
enum class Bound { unsaid, at_least, more_than, at_most, less_than };

struct Figure {
  double value = 0;
  std::string unit;  // what follows the number, without the bound's word and brackets
  Bound bound = Bound::unsaid;
};

/// The figure on the first line of `text`; what stands in brackets after it is left out. Nothing
/// if the text does not begin with a number, or if more than a unit and a bound follow it.
[[nodiscard]] std::optional<Figure> read_figure(std::string_view text);

/// Whether `result` reaches `target`: it is at least as high unless the target says otherwise; a
/// target of zero that says nothing is a most. Nothing if their units differ, or if a target below
/// zero says nothing.
[[nodiscard]] std::optional<bool> reaches(Figure const& result, Figure const& target);

}  // namespace mokuhyo::form
