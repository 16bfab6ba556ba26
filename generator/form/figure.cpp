#include "form/figure.h"

#include "base/utf8.h"
#include "form/number.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mokuhyo::form {
namespace {

constexpr std::size_t longest_unit = 8;  // in characters: more is a sentence

struct BoundWord {
  std::string_view word;
  Bound bound;
};

constexpr std::array<BoundWord, 6> bound_words = {{{"以上", Bound::at_least},
                                                   {"超", Bound::more_than},
                                                   {"以下", Bound::at_most},
                                                   {"以内", Bound::at_most},
                                                   {"未満", Bound::less_than},
                                                   {"より少ない", Bound::less_than}}};

constexpr std::string_view wide_blank = "　";

/// The first line up to a bracket, full-width ASCII as ASCII, without blanks.
std::string plain(std::string_view text) {
  std::string narrow = utf8::to_half_width(text.substr(0, text.find('\n')));
  narrow.resize(std::min(narrow.find('('), narrow.size()));
  std::erase(narrow, ' ');
  for (auto at = narrow.find(wide_blank); at != std::string::npos; at = narrow.find(wide_blank)) {
    narrow.erase(at, wide_blank.size());
  }
  return narrow;
}

bool take_minus(std::string_view& text) {
  for (auto const sign : minus_signs) {
    if (!text.starts_with(sign)) continue;
    text.remove_prefix(sign.size());
    return true;
  }
  return false;
}

std::optional<double> take_number(std::string_view& text) {
  bool const is_negative = take_minus(text);
  auto const end = std::min(text.find_first_not_of("0123456789.,"), text.size());
  std::string digits(text.substr(0, end));
  std::erase(digits, ',');
  double value = 0;
  auto const [stop, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value,
                                               std::chars_format::fixed);
  if (failure != std::errc() || stop != digits.data() + digits.size()) return std::nullopt;
  text.remove_prefix(end);
  return is_negative ? -value : value;
}

Bound take_bound(std::string_view& text) {
  for (auto const& [word, bound] : bound_words) {
    if (!text.ends_with(word)) continue;
    text.remove_suffix(word.size());
    return bound;
  }
  return Bound::unsaid;
}

}  // namespace

std::optional<Figure> read_figure(std::string_view text) {
  std::string const typed = plain(text);
  std::string_view rest = typed;
  auto const value = take_number(rest);
  if (!value) return std::nullopt;
  Bound const bound = take_bound(rest);
  if (utf8::count(rest) > longest_unit) return std::nullopt;
  return Figure{*value, std::string(rest), bound};
}

std::optional<bool> reaches(Figure const& result, Figure const& target) {
  if (result.unit != target.unit || result.bound != Bound::unsaid) return std::nullopt;
  // △5% without a word more may ask for a fall of 5% or more, or for one of 5% or less.
  if (target.bound == Bound::unsaid && target.value < 0) return std::nullopt;
  switch (target.bound) {
    case Bound::more_than: return result.value > target.value;
    case Bound::at_most: return result.value <= target.value;
    case Bound::less_than: return result.value < target.value;
    case Bound::at_least: return result.value >= target.value;
    case Bound::unsaid: break;
  }
  return target.value == 0 ? result.value <= 0 : result.value >= target.value;
}

}  // namespace mokuhyo::form
