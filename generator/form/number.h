#pragma once
// Numbers as sheets write them, and exact sums of them.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::form {

/// What stands for minus before a number; △ and ▲ in public accounts.
inline constexpr std::array<std::string_view, 4> minus_signs = {"-", "−", "△", "▲"};

/// A decimal number with as many digits after its point as it was written with.
struct Number {
  std::int64_t millionths = 0;
  int decimals = 0;  // 0 to 6
};

/// Reads 1234, 1,234.5, -3, △3 and ▲3 (minus in public accounts), in full-width digits too.
/// Nothing if it is no number, or has more than 12 digits before its point or 6 after it.
[[nodiscard]] std::optional<Number> read_number(std::string_view text);

/// True for a dash alone, as tables have it where there is no number.
[[nodiscard]] bool is_dash(std::string_view text);

/// Nothing if the sum has more than 12 digits before its point.
[[nodiscard]] std::optional<Number> add(Number a, Number b);

/// The number with commas, after △ if it is negative [△1,234.5].
[[nodiscard]] std::string text_of(Number number);

/// `typed` in half-width digits with commas between groups of three; as typed if it is no number.
[[nodiscard]] std::string grouped(std::string typed);

}  // namespace mokuhyo::form
