#pragma once
// Dates and fiscal years as Japanese offices write them.

#include "base/result.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::input {

/// A day of the Gregorian calendar; always a day that exists.
struct Date {
  int year = 0;
  int month = 1;
  int day = 1;
  auto operator<=>(Date const&) const = default;
};

/// The fiscal year that begins on 1 April of `year`.
struct FiscalYear {
  int year = 0;
  auto operator<=>(FiscalYear const&) const = default;
};

/// Reads R5.4.1, R5/4/1, 令和5年4月1日, 令和元年5月1日, 2023-04-01, 2023/4/1, 2023年4月1日;
/// full-width digits and letters too. Nothing if it is no date, the day does not exist or lies
/// outside its era.
[[nodiscard]] std::optional<Date> read_date(std::string_view text);

/// Reads 令和5年度, R5, R5年度, 2023, 2023年度.
[[nodiscard]] std::optional<FiscalYear> read_fiscal_year(std::string_view text);

[[nodiscard]] FiscalYear fiscal_year_of(Date date);

/// [FiscalYear{2023} -> "R5"; 2019 -> "R1"]
[[nodiscard]] std::string short_name(FiscalYear year);
/// [FiscalYear{2023} -> "令和5年度"; 2019 -> "令和元年度"]
[[nodiscard]] std::string long_name(FiscalYear year);
/// [FiscalYear{2023} -> "2023年度"]
[[nodiscard]] std::string western_name(FiscalYear year);

/// [2023-04-01 -> "R5.4.1"; before 1873 "1872.4.1"]
[[nodiscard]] std::string short_name(Date date);
/// [2023-04-01 -> "令和5年4月1日"; before 1873 "1872年4月1日"]
[[nodiscard]] std::string long_name(Date date);
/// [2023-04-01 -> "2023年4月1日"]
[[nodiscard]] std::string western_name(Date date);
/// [2023-04-01 -> "2023-04-01"]
[[nodiscard]] std::string iso_name(Date date);

}  // namespace mokuhyo::input
