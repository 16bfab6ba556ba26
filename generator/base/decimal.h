#pragma once
// Numbers as text, the same on every machine and in every locale.

#include <cstdint>
#include <string>

namespace mokuhyo {

/// Appends `value` with at most `decimals` digits after the point and no trailing zeros
/// [12.50 -> "12.5", -0.001 with 2 -> "0"].
void append_decimal(std::string& text, double value, int decimals);
/// The same for a whole number of hundredths [1250 -> "12.5"].
void append_hundredths(std::string& text, std::int64_t value);
/// Appends a whole number.
void append_integer(std::string& text, std::int64_t value);
[[nodiscard]] std::string decimal(double value, int decimals);

}  // namespace mokuhyo
