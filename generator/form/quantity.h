#pragma once
// Numbers with units as templates write them [12mm, 3em, 2fr, 1.35].

#include <optional>
#include <string_view>

namespace mokuhyo::form {

struct Quantity {
  double number = 0;
  std::string_view unit;  // what follows the number, may be empty
};

/// A decimal number and what follows it, without a blank between. Nothing if `text` does not begin
/// with a number of at most nine digits before the point.
[[nodiscard]] std::optional<Quantity> read_quantity(std::string_view text);

}  // namespace mokuhyo::form
