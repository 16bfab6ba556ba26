#include "base/decimal.h"

#include <array>
#include <charconv>
#include <string_view>

namespace mokuhyo {

void append_decimal(std::string& text, double value, int decimals) {
  std::array<char, 64> buffer{};
  auto const result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                    std::chars_format::fixed, decimals);
  std::string_view digits(buffer.data(), static_cast<std::size_t>(result.ptr - buffer.data()));
  if (digits.find('.') != std::string_view::npos) {
    digits.remove_suffix(digits.size() - 1 - digits.find_last_not_of('0'));
    if (digits.ends_with('.')) digits.remove_suffix(1);
  }
  text += digits == "-0" ? std::string_view("0") : digits;
}

void append_hundredths(std::string& text, std::int64_t value) {
  auto const add_digit = [&](std::int64_t digit) { text += static_cast<char>('0' + digit); };
  if (value < 0) text += '-';
  std::int64_t const size = value < 0 ? -value : value;
  append_integer(text, size / 100);
  if (size % 100 == 0) return;
  text += '.';
  add_digit(size / 10 % 10);
  if (size % 10 != 0) add_digit(size % 10);
}

void append_integer(std::string& text, std::int64_t value) {
  std::array<char, 24> buffer{};
  auto const* const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  text += std::string_view(buffer.data(), end);
}

std::string decimal(double value, int decimals) {
  std::string text;
  append_decimal(text, value, decimals);
  return text;
}

}  // namespace mokuhyo
