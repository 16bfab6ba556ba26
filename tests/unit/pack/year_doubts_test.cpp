#include "pack/year_doubts.h"

#include <gtest/gtest.h>

#include <string>

namespace mokuhyo::pack {
namespace {

form::SheetData sheet_of(std::string const& typed) {
  form::DataField year;
  year.type = form::FieldType::fiscal_year;
  year.items = {typed};
  form::SheetData sheet;
  sheet.fields = {year};
  return sheet;
}

/// What is doubted in a pack with sheets of the fiscal years that are `typed` in them.
std::string doubts(std::string_view fiscal_year, std::string_view title,
                   std::vector<std::string> const& typed) {
  auto const years = years_of({fiscal_year, {}}, {title, {}});
  auto said = doubt_title(years, {title, {}});
  SheetYears sheets;
  for (auto const& each : typed) sheets.add(sheet_of(each));
  said.append(sheets.doubts(years));
  std::string all;
  for (auto const& each : said.items()) all += each.message.en + "; ";
  return all;
}

TEST(YearDoubts, AreNoneWhereTheYearsAgree) {
  EXPECT_EQ(doubts("令和5年度", "R5目標", {"R5", "2023年度"}), "");
  EXPECT_EQ(doubts("", "令和5年度 組織目標", {"R5"}), "");
  EXPECT_EQ(doubts("令和6年度", "令和5年度・令和6年度の目標", {"R6"}), "");
}

TEST(YearDoubts, AreNoneWhereNoYearIsSaid) {
  EXPECT_EQ(doubts("", "組織目標", {"R5", "R6"}), "");
  EXPECT_EQ(doubts("令和5年度", "組織目標", {}), "");
  EXPECT_EQ(doubts("未定", "組織目標", {"R5"}), "");
}

TEST(YearDoubts, AreOneWhereAllSheetsAreOfAnotherYear) {
  EXPECT_EQ(doubts("令和5年度", "組織目標", {"R6", "令和6年度"}),
            "the pack is of another fiscal year than its sheets (R6); ");
  EXPECT_EQ(doubts("", "令和5年度 組織目標", {"R6"}),
            "the pack is of another fiscal year than its sheets (R6); ");
}

TEST(YearDoubts, AreOneForEachSheetOfAnotherYear) {
  EXPECT_EQ(doubts("令和5年度", "組織目標", {"R5", "R6", "R5"}),
            "this sheet is of another fiscal year (R6) than its pack; ");
}

TEST(YearDoubts, AreOneWhereTitleAndYearDiffer) {
  EXPECT_EQ(doubts("令和6年度", "令和5年度 組織目標", {"R6"}),
            "the title names another fiscal year than that of the pack; ");
}

}  // namespace
}  // namespace mokuhyo::pack
