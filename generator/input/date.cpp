#include "input/date.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mokuhyo::input {
namespace {

/// An era of the Japanese calendar: year 1 is `first.year`.
struct Era {
  std::string_view name;
  std::string_view square;  // the one-character form of the name
  std::string_view letter;
  int first_year;
  Date first, last;
};

/// Youngest first. 明治 begins with the Gregorian calendar (明治6年1月1日,
/// 明治5年太政官布告第337号): earlier dates are of the lunar calendar. The days on which 大正 and
/// 昭和 began belong to both eras.
constexpr std::array<Era, 5> eras{{
    {"令和", "㋿", "R", 2019, {2019, 5, 1}, {9999, 12, 31}},
    {"平成", "㍻", "H", 1989, {1989, 1, 8}, {2019, 4, 30}},
    {"昭和", "㍼", "S", 1926, {1926, 12, 25}, {1989, 1, 7}},
    {"大正", "㍽", "T", 1912, {1912, 7, 30}, {1926, 12, 25}},
    {"明治", "㍾", "M", 1868, {1873, 1, 1}, {1912, 7, 30}},
}};

constexpr bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

constexpr int days_in(int year, int month) {
  constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days.at(static_cast<std::size_t>(month - 1)) + (month == 2 && is_leap(year) ? 1 : 0);
}

constexpr bool exists(Date date) {
  return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
         date.day >= 1 && date.day <= days_in(date.year, date.month);
}

/// `text` with full-width ASCII as ASCII and without blanks at its ends.
std::string narrow(std::string_view text) {
  std::string const narrowed = utf8::to_half_width(text);
  auto const first = narrowed.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return narrowed.substr(first, narrowed.find_last_not_of(' ') + 1 - first);
}

/// Takes apart a text from its start; every `take_` leaves it alone when it does not fit.
class Reader {
 public:
  explicit Reader(std::string_view text) : m_rest(text) {}

  [[nodiscard]] bool at_end() const { return m_rest.empty(); }

  bool take(std::string_view word) {
    bool const there = m_rest.starts_with(word);
    if (there) m_rest.remove_prefix(word.size());
    return there;
  }

  /// A number of at most `digits` digits.
  std::optional<int> take_number(std::size_t digits) {
    int number = 0;
    auto const part = m_rest.substr(0, digits);
    auto const [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    if (error != std::errc() || m_rest.starts_with('-')) return std::nullopt;
    m_rest.remove_prefix(static_cast<std::size_t>(end - part.data()));
    return number;
  }

  Era const* take_era() {
    for (Era const& era : eras) {
      if (take(era.name) || take(era.square) || take(era.letter)) return &era;
    }
    return nullptr;
  }

 private:
  std::string_view m_rest;
};

/// A year as written: its number in the Gregorian calendar, and the era it was counted in.
struct Year {
  int number = 0;
  Era const* era = nullptr;
};

std::optional<Year> take_year(Reader& reader) {
  Era const* const era = reader.take_era();
  bool const first = era != nullptr && reader.take("元");
  auto const number = first ? std::optional(1) : reader.take_number(era != nullptr ? 2 : 4);
  if (!number || *number < 1) return std::nullopt;
  if (era == nullptr) return *number < 1000 ? std::nullopt : std::optional(Year{*number, nullptr});
  return Year{era->first_year + *number - 1, era};
}

/// Month and day after the year, in one of the styles 年-月-日, "." "/" "-".
std::optional<Date> take_month_and_day(Reader& reader, int year) {
  constexpr std::array<std::string_view, 3> same{".", "/", "-"};
  std::string_view between = "月";
  std::string_view end = "日";
  if (!reader.take("年")) {
    auto const* const mark = std::find_if(same.begin(), same.end(),
                                          [&](std::string_view word) { return reader.take(word); });
    if (mark == same.end()) return std::nullopt;
    between = *mark;
    end = {};
  }
  auto const month = reader.take_number(2);
  if (!month || !reader.take(between)) return std::nullopt;
  auto const day = reader.take_number(2);
  if (!day || !reader.take(end) || !reader.at_end()) return std::nullopt;
  return Date{year, *month, *day};
}

/// The youngest era that `date` lies in.
Era const* era_of(Date date) {
  auto const* const found =
      std::find_if(eras.begin(), eras.end(), [date](Era const& era) { return date >= era.first; });
  return found == eras.end() ? nullptr : found;
}

/// The era whose name fiscal year `year` bears. A fiscal year is named by its first full month
/// in a new era: that of 2019 is 令和元年度 though it began in 平成31年 (Cabinet, 2 April 2019).
Era const* era_of(FiscalYear year) { return era_of(Date{year.year, 5, 1}); }

std::string short_year(Era const& era, int year) {
  return std::string(era.letter) + std::to_string(year - era.first_year + 1);
}

std::string long_year(Era const& era, int year) {
  int const number = year - era.first_year + 1;
  return std::string(era.name) + (number == 1 ? "元" : std::to_string(number));
}

std::string month_and_day(Date date) {
  return "年" + std::to_string(date.month) + "月" + std::to_string(date.day) + "日";
}

}  // namespace

std::optional<Date> read_date(std::string_view text) {
  std::string const narrowed = narrow(text);
  Reader reader(narrowed);
  auto const year = take_year(reader);
  if (!year) return std::nullopt;
  auto const date = take_month_and_day(reader, year->number);
  if (!date || !exists(*date)) return std::nullopt;
  bool const in_era =
      year->era == nullptr || (*date >= year->era->first && *date <= year->era->last);
  return in_era ? date : std::nullopt;
}

std::optional<FiscalYear> read_fiscal_year(std::string_view text) {
  std::string const narrowed = narrow(text);
  Reader reader(narrowed);
  auto const year = take_year(reader);
  if (!year) return std::nullopt;
  if (reader.take("年")) reader.take("度");
  bool const in_era = year->era == nullptr || year->number <= year->era->last.year;
  return reader.at_end() && in_era ? std::optional(FiscalYear{year->number}) : std::nullopt;
}

FiscalYear fiscal_year_of(Date date) { return {date.month >= 4 ? date.year : date.year - 1}; }

std::string short_name(FiscalYear year) {
  Era const* const era = era_of(year);
  return era == nullptr ? std::to_string(year.year) : short_year(*era, year.year);
}

std::string long_name(FiscalYear year) {
  Era const* const era = era_of(year);
  return era == nullptr ? western_name(year) : long_year(*era, year.year) + "年度";
}

std::string western_name(FiscalYear year) { return std::to_string(year.year) + "年度"; }

std::string short_name(Date date) {
  Era const* const era = era_of(date);
  auto const year = era == nullptr ? std::to_string(date.year) : short_year(*era, date.year);
  return year + "." + std::to_string(date.month) + "." + std::to_string(date.day);
}

std::string long_name(Date date) {
  Era const* const era = era_of(date);
  auto const year = era == nullptr ? std::to_string(date.year) : long_year(*era, date.year);
  return year + month_and_day(date);
}

std::string western_name(Date date) { return std::to_string(date.year) + month_and_day(date); }

std::string iso_name(Date date) {
  auto const two_digits = [](int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  return std::to_string(date.year) + "-" + two_digits(date.month) + "-" + two_digits(date.day);
}

}  // namespace mokuhyo::input
