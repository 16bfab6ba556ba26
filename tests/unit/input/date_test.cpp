#include "input/date.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

std::string iso(std::string_view text) {
  auto const date = read_date(text);
  if (!date) return "-";
  auto const two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(date->year) + "-" + two(date->month) + "-" + two(date->day);
}

TEST(Date, JapaneseEras) {
  EXPECT_EQ(iso("R5.4.1"), "2023-04-01");
  EXPECT_EQ(iso("R5/4/1"), "2023-04-01");
  EXPECT_EQ(iso("R5-04-01"), "2023-04-01");
  EXPECT_EQ(iso("R6.3.31"), "2024-03-31");
  EXPECT_EQ(iso("令和5年4月1日"), "2023-04-01");
  EXPECT_EQ(iso("令和元年5月1日"), "2019-05-01");
  EXPECT_EQ(iso("令和1年5月1日"), "2019-05-01");
  EXPECT_EQ(iso("㋿5年4月1日"), "2023-04-01");
  EXPECT_EQ(iso("H30.12.31"), "2018-12-31");
  EXPECT_EQ(iso("平成元年1月8日"), "1989-01-08");
  EXPECT_EQ(iso("昭和39年10月10日"), "1964-10-10");
  EXPECT_EQ(iso("T12.9.1"), "1923-09-01");
  EXPECT_EQ(iso("M22.4.1"), "1889-04-01");
}

TEST(Date, GregorianCalendar) {
  EXPECT_EQ(iso("2023-04-01"), "2023-04-01");
  EXPECT_EQ(iso("2023/4/1"), "2023-04-01");
  EXPECT_EQ(iso("2023.4.1"), "2023-04-01");
  EXPECT_EQ(iso("2023年4月1日"), "2023-04-01");
}

TEST(Date, FullWidthLettersAndDigits) {
  EXPECT_EQ(iso("Ｒ５．４．１"), "2023-04-01");
  EXPECT_EQ(iso("令和５年４月１日"), "2023-04-01");
  EXPECT_EQ(iso("２０２３／４／１"), "2023-04-01");
  EXPECT_EQ(iso(" R5.4.1 "), "2023-04-01");
}

TEST(Date, FirstAndLastDaysOfEras) {
  EXPECT_EQ(iso("H31.4.30"), "2019-04-30");
  EXPECT_EQ(iso("H31.5.1"), "-");
  EXPECT_EQ(iso("R1.4.30"), "-");
  EXPECT_EQ(iso("S64.1.7"), "1989-01-07");
  EXPECT_EQ(iso("S64.1.8"), "-");
  EXPECT_EQ(iso("H1.1.7"), "-");
  EXPECT_EQ(iso("T15.12.25"), "1926-12-25");
  EXPECT_EQ(iso("S1.12.25"), "1926-12-25");
  EXPECT_EQ(iso("M5.12.31"), "-");
  EXPECT_EQ(iso("M6.1.1"), "1873-01-01");
}

TEST(Date, DaysThatDoNotExist) {
  EXPECT_EQ(iso("R5.2.29"), "-");
  EXPECT_EQ(iso("R6.2.29"), "2024-02-29");
  EXPECT_EQ(iso("2100-02-29"), "-");
  EXPECT_EQ(iso("2000-02-29"), "2000-02-29");
  EXPECT_EQ(iso("R5.13.1"), "-");
  EXPECT_EQ(iso("R5.4.31"), "-");
  EXPECT_EQ(iso("R5.0.1"), "-");
  EXPECT_EQ(iso("R0.4.1"), "-");
}

TEST(Date, TextThatIsNoDate) {
  for (auto const* const text : {"", " ", "R", "R5", "R5.4", "R5.4.", "R5.4.1.", "R5.4.1日",
                                 "5.4.1", "23-04-01", "令和5年4月", "R5.4/1", "2023-4-1x", "随時",
                                 "R-5.4.1", "R5.-4.1", "R５4.1", "12345-1-1", "R5.4.123"}) {
    EXPECT_EQ(iso(text), "-") << text;
  }
}

int fiscal(std::string_view text) { return read_fiscal_year(text).value_or(FiscalYear{0}).year; }

TEST(FiscalYear, IsReadInAllItsForms) {
  EXPECT_EQ(fiscal("令和5年度"), 2023);
  EXPECT_EQ(fiscal("令和元年度"), 2019);
  EXPECT_EQ(fiscal("令和５年度"), 2023);
  EXPECT_EQ(fiscal("R5"), 2023);
  EXPECT_EQ(fiscal("R5年度"), 2023);
  EXPECT_EQ(fiscal("2023"), 2023);
  EXPECT_EQ(fiscal("2023年度"), 2023);
  EXPECT_EQ(fiscal("平成31年度"), 2019);
  EXPECT_EQ(fiscal("平成32年度"), 0);
  EXPECT_EQ(fiscal("令和5年度末"), 0);
  EXPECT_EQ(fiscal("今年度"), 0);
  EXPECT_EQ(fiscal("5"), 0);
  EXPECT_EQ(fiscal(""), 0);
}

TEST(FiscalYear, BeginsInApril) {
  EXPECT_EQ(fiscal_year_of({2023, 4, 1}).year, 2023);
  EXPECT_EQ(fiscal_year_of({2024, 3, 31}).year, 2023);
  EXPECT_EQ(fiscal_year_of({2024, 4, 1}).year, 2024);
}

TEST(FiscalYear, IsNamedByItsEra) {
  EXPECT_EQ(short_name(FiscalYear{2023}), "R5");
  EXPECT_EQ(long_name(FiscalYear{2023}), "令和5年度");
  EXPECT_EQ(short_name(FiscalYear{2019}), "R1");
  EXPECT_EQ(long_name(FiscalYear{2019}), "令和元年度");
  EXPECT_EQ(long_name(FiscalYear{2018}), "平成30年度");
  EXPECT_EQ(long_name(FiscalYear{1989}), "平成元年度");
  EXPECT_EQ(long_name(FiscalYear{1988}), "昭和63年度");
  EXPECT_EQ(long_name(FiscalYear{1800}), "1800年度");
  EXPECT_EQ(western_name(FiscalYear{2023}), "2023年度");
}

TEST(Date, IsWrittenInFourForms) {
  Date const date{2023, 4, 1};
  EXPECT_EQ(short_name(date), "R5.4.1");
  EXPECT_EQ(long_name(date), "令和5年4月1日");
  EXPECT_EQ(western_name(date), "2023年4月1日");
  EXPECT_EQ(iso_name(date), "2023-04-01");
}

TEST(Date, BearsTheEraOfItsDay) {
  EXPECT_EQ(long_name(Date{2019, 5, 1}), "令和元年5月1日");
  EXPECT_EQ(long_name(Date{2019, 4, 30}), "平成31年4月30日");
  EXPECT_EQ(short_name(Date{1989, 1, 7}), "S64.1.7");
  EXPECT_EQ(long_name(Date{1800, 1, 1}), "1800年1月1日");
}

}  // namespace
}  // namespace mokuhyo::input
