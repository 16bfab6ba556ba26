#include "form/quantity.h"

#include <charconv>
#include <cmath>

namespace mokuhyo::form {

std::optional<Quantity> read_quantity(std::string_view text) {
  double number = 0;
  auto const [end, failure] =
      std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (failure != std::errc() || !(std::abs(number) < 1e9)) return std::nullopt;
  return Quantity{number, text.substr(static_cast<std::size_t>(end - text.data()))};
}

}  // namespace mokuhyo::form
