#include "input/named_years.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace mokuhyo::input {
namespace {

constexpr std::array<std::string_view, 5> era_names = {"令和", "平成", "昭和", "大正", "明治"};
constexpr std::pair<char, char> era_names_lead = {'\xE4', '\xE6'};  // first bytes of their kanji
constexpr std::string_view era_letters = "RHSTM";
constexpr std::string_view first_year = "元";
constexpr std::string_view fiscal = "年度";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c); }

/// False for what no year begins with: kana, most marks and the further bytes of a character.
bool may_begin_year(char c) {
  bool const leads_an_era = c >= era_names_lead.first && c <= era_names_lead.second;
  return is_digit(c) || leads_an_era ||
         (is_letter(c) && era_letters.find(c) != std::string_view::npos);
}

std::size_t count_digits(std::string_view text) {
  auto const* const end = std::find_if_not(text.begin(), text.end(), is_digit);
  return static_cast<std::size_t>(end - text.begin());
}

/// What names the era at the start of `text`: a name, a letter, or nothing.
std::string_view era_at(std::string_view text) {
  auto const starts = [text](std::string_view name) { return text.starts_with(name); };
  auto const* const name = std::find_if(era_names.begin(), era_names.end(), starts);
  if (name != era_names.end()) return *name;
  bool const is_era = era_letters.find(text.front()) != std::string_view::npos;
  return text.substr(0, is_era ? 1 : 0);
}

/// Whether what follows a year makes R5 a date [R5.4.1, R5/4, R5年4月] or part of a word [R5a].
bool goes_on(std::string_view rest) {
  if (rest.empty()) return false;
  bool const is_date = std::string_view("./-").find(rest.front()) != std::string_view::npos &&
                       rest.size() > 1 && is_digit(rest[1]);
  return is_date || is_word(rest.front()) || rest.starts_with("年");
}

/// A year at the start of a text, and the bytes that it takes.
struct Named {
  std::optional<FiscalYear> year;
  std::size_t length = 1;
};

Named year_at(std::string_view text) {
  auto const era = era_at(text);
  auto const after = text.substr(era.size());
  bool const is_first = !era.empty() && after.starts_with(first_year);
  std::size_t const digits = is_first ? first_year.size() : count_digits(after);
  std::size_t const length = era.size() + digits;
  bool const is_year = digits > 0 && (!era.empty() || digits == 4);
  if (!is_year) return {std::nullopt, std::max<std::size_t>(length, 1)};
  auto const rest = text.substr(length);
  bool const says_fiscal = rest.starts_with(fiscal);
  bool const is_named = says_fiscal || (era.size() == 1 && !goes_on(rest));
  return {is_named ? read_fiscal_year(text.substr(0, length)) : std::nullopt, length};
}

}  // namespace

std::vector<FiscalYear> named_years(std::string_view text) {
  std::string const narrow = utf8::to_half_width(text);
  std::string_view rest = narrow;
  std::vector<FiscalYear> years;
  for (char before = ' '; !rest.empty();) {
    bool const is_looked_at = !is_word(before) && may_begin_year(rest.front());
    auto const named = is_looked_at ? year_at(rest) : Named{};
    if (named.year) years.push_back(*named.year);
    before = rest[named.length - 1];
    rest.remove_prefix(named.length);
  }
  return years;
}

}  // namespace mokuhyo::input
