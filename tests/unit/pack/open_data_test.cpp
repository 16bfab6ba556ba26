#include "pack/open_data.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace mokuhyo::pack {
namespace {

using form::DataField;
using form::FieldType;

NamedData sheet(std::string name, std::string target, std::string mark) {
  NamedData made;
  made.name = std::move(name);
  made.data.form = "plan";
  made.data.marks = {{"○", "達成", true}};
  made.data.tables = {{"goals.steps",
                       {{"目標", FieldType::text, true}, {"評価", FieldType::mark, false}},
                       0,
                       {{std::move(target), std::move(mark)}}}};
  return made;
}

TEST(Csv, HasOneFileForATableOfAllSheets) {
  auto const files = csv_files({sheet("a", "85%", "○"), sheet("b", "△0.4件", "")});
  ASSERT_EQ(files.size(), 1U);
  EXPECT_EQ(files[0].name, "plan-goals.csv");
  EXPECT_EQ(files[0].text,
            "\xEF\xBB\xBFシート,目標,目標（数値）,目標（単位）,評価,評価（意味）\r\n"
            "a,85%,85,%,○,達成\r\n"
            "b,△0.4件,-0.4,件,,\r\n");
}

TEST(Csv, QuotesWhatWouldBeReadAsItsOwnSigns) {
  auto made = sheet("a", "1,550件\n\"見込\"", "");
  auto const text = csv_files({made})[0].text;
  EXPECT_NE(text.find("a,\"1,550件\n\"\"見込\"\"\","), std::string::npos) << text;
}

TEST(Csv, TablesWithOtherColumnsAreFilesOfTheirOwn) {
  auto other = sheet("b", "1", "");
  other.data.tables[0].columns[0].label = "R6目標";
  auto const files = csv_files({sheet("a", "1", ""), other});
  ASSERT_EQ(files.size(), 2U);
  EXPECT_EQ(files[1].name, "plan-goals-2.csv");
}

DataField text(std::string name, std::string value) {
  return {std::move(name), {}, FieldType::text, false, {std::move(value)}, {}};
}

DataField ditto(std::string name) { return {std::move(name), {}, FieldType::text, true, {}, {}}; }

nlohmann::json json_of(std::vector<DataField> fields) {
  NamedData made;
  made.name = "a";
  made.data.form = "plan";
  made.data.fields = std::move(fields);
  return nlohmann::json::parse(json_text({made}))[0];
}

TEST(Json, NamesTheSheetItsTemplateAndItsFields) {
  auto const json = json_of({text("year", "令和5年度"), text("code", "0123")});
  EXPECT_EQ(json["sheet"], "a");
  EXPECT_EQ(json["template"], "plan");
  EXPECT_EQ(json["year"], "令和5年度");
  EXPECT_EQ(json["code"], "0123");
}

TEST(Json, ListsAreArraysHoweverShort) {
  auto const json = json_of({{"items", {}, FieldType::list, false, {"a"}, {}},
                             {"each", {}, FieldType::number, false, {"1", "2"}, {}}});
  EXPECT_EQ(json["items"], nlohmann::json::array({"a"}));
  EXPECT_EQ(json["each"], nlohmann::json::array({"1", "2"}));
}

TEST(Json, WritesOutWhatIsTheSameAsAbove) {
  DataField const rows{"goals", {}, FieldType::rows,
                       false,   {}, {{"", {text("goal", "窓口")}}, {"", {ditto("goal")}}}};
  auto const json = json_of({rows});
  EXPECT_EQ(json["goals"][1]["goal"], "窓口");
}

TEST(Json, JoinedRecordsStandUnderTheirRows) {
  DataField const joined{"results", {}, FieldType::joined,
                         false,     {}, {{"1-2", {text("mark", "○")}}}};
  EXPECT_EQ(json_of({joined})["results"]["1-2"]["mark"], "○");
}

}  // namespace
}  // namespace mokuhyo::pack
