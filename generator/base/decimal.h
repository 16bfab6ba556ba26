#pragma once
// Numbers as text, the same on every machine and in every locale.

#include <string>

namespace mokuhyo {

/// Appends `value` with at most `decimals` digits after the point and no trailing zeros
/// [12.50 -> "12.5", -0.001 with 2 -> "0"].
void append_decimal(std::string& text, double value, int decimals);
[[nodiscard]] std::string decimal(double value, int decimals);

}  // namespace mokuhyo
