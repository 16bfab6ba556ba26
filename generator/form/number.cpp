#include "form/number.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace mokuhyo::form {
namespace {

constexpr std::size_t most_digits = 12;
constexpr std::size_t most_decimals = 6;
constexpr std::int64_t millionths_of_one = 1'000'000;
constexpr std::int64_t end_of_range = millionths_of_one * 1'000'000'000'000;

constexpr std::array<std::string_view, 5> dashes = {"-", "−", "–", "—", "―"};

/// A number taken apart; `whole` has no commas.
struct Parts {
  std::string_view sign;
  std::string whole;
  std::string_view fraction;
};

std::string_view take_sign(std::string_view& text) {
  auto const* const sign =
      std::find_if(minus_signs.begin(), minus_signs.end(),
                   [text](std::string_view each) { return text.starts_with(each); });
  if (sign == minus_signs.end()) return {};
  text.remove_prefix(sign->size());
  return *sign;
}

bool is_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<Parts> take_apart(std::string_view text) {
  Parts parts;
  parts.sign = take_sign(text);
  std::size_t const point = std::min(text.find('.'), text.size());
  parts.whole = text.substr(0, point);
  if (parts.whole.starts_with(',') || parts.whole.ends_with(',')) return std::nullopt;
  std::erase(parts.whole, ',');
  if (point < text.size()) parts.fraction = text.substr(point + 1);
  bool const is_whole = point == text.size();
  bool const is_number = !parts.whole.empty() && is_digits(parts.whole) &&
                         is_digits(parts.fraction) && parts.fraction.empty() == is_whole;
  bool const has_room = parts.whole.size() <= most_digits && parts.fraction.size() <= most_decimals;
  return is_number && has_room ? std::optional(std::move(parts)) : std::nullopt;
}

std::int64_t to_integer(std::string_view digits) {
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::string with_commas(std::string digits) {
  for (std::size_t from_end = 3; from_end < digits.size(); from_end += 4) {
    digits.insert(digits.size() - from_end, 1, ',');
  }
  return digits;
}

}  // namespace

std::optional<Number> read_number(std::string_view text) {
  std::string const narrow = utf8::to_half_width(text);
  auto const parts = take_apart(narrow);
  if (!parts) return std::nullopt;
  std::string fraction(parts->fraction);
  fraction.resize(most_decimals, '0');
  std::int64_t const value = to_integer(parts->whole) * millionths_of_one + to_integer(fraction);
  return Number{parts->sign.empty() ? value : -value, static_cast<int>(parts->fraction.size())};
}

bool is_dash(std::string_view text) {
  std::string const narrow = utf8::to_half_width(text);
  return std::find(dashes.begin(), dashes.end(), narrow) != dashes.end();
}

std::optional<Number> add(Number a, Number b) {
  Number const sum{a.millionths + b.millionths, std::max(a.decimals, b.decimals)};
  return std::abs(sum.millionths) < end_of_range ? std::optional(sum) : std::nullopt;
}

std::string text_of(Number number) {
  std::int64_t const size = std::abs(number.millionths);
  std::string text = number.millionths < 0 ? "△" : "";
  text += with_commas(std::to_string(size / millionths_of_one));
  if (number.decimals == 0) return text;
  auto const shifted = std::to_string(size % millionths_of_one + millionths_of_one);
  return text + "." + shifted.substr(1, static_cast<std::size_t>(number.decimals));
}

std::string grouped(std::string typed) {
  std::string const narrow = utf8::to_half_width(typed);
  auto const parts = take_apart(narrow);
  if (!parts) return typed;
  std::string text(parts->sign);
  text += with_commas(parts->whole);
  if (!parts->fraction.empty()) text.append(".").append(parts->fraction);
  return text;
}

}  // namespace mokuhyo::form
