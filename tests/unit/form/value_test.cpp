// How values of a sheet are read by the types of their fields.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;

/// A template that prints one field `v`.
std::string one_field(std::string const& settings) {
  return "fields:\n  v: {" + settings +
         "}\nmarks: {○: {means: 達成}, ×: {means: 未達成}}\n"
         "blocks: [grid: {columns: [auto], rows: [[{value: v}]]}]\n";
}

BoundSheet bind_value(std::string const& settings, std::string const& value) {
  return filled(one_field(settings), "v: " + value + "\n");
}

struct Typed {
  char const* value;
  char const* text;
};

class TextAsTyped : public testing::TestWithParam<Typed> {};

TEST_P(TextAsTyped, IsPrinted) {
  EXPECT_EQ(first_value(bind_value("type: text", GetParam().value)).text, GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Values, TextAsTyped,
    testing::Values(Typed{"85%", "85%"}, Typed{"0123", "0123"}, Typed{"yes", "yes"},
                    Typed{"12:30", "12:30"}, Typed{"1_000", "1_000"}, Typed{"1e3", "1e3"},
                    Typed{"\"0件\"", "0件"}, Typed{"R5.4.1", "R5.4.1"},
                    Typed{"|-\n  一\n  二", "一\n二"}, Typed{"|\n  一\n  二\n", "一\n二"},
                    Typed{">\n  一\n  二", "一 二"}, Typed{"!text 同上", "同上"}, Typed{"\"\"", ""},
                    Typed{"", ""}));

struct ValueCase {
  char const* type;
  char const* value;
  char const* error;  // nullptr where the value is good
};

class TypedValue : public testing::TestWithParam<ValueCase> {};

TEST_P(TypedValue, IsTakenOrRefused) {
  std::string const type = GetParam().type;
  std::string const options = type == "choice" ? ", options: {1: 高い, 2: 低い}" : "";
  auto const said = bind_value("type: " + type + options, GetParam().value).said;
  EXPECT_EQ(said, GetParam().error == nullptr ? Said() : Said{GetParam().error});
}

INSTANTIATE_TEST_SUITE_P(
    Values, TypedValue,
    testing::Values(
        ValueCase{"date", "R5.4.1", nullptr}, ValueCase{"date", "令和5年4月1日", nullptr},
        ValueCase{"date", "2023-04-01", nullptr}, ValueCase{"date", "", nullptr},
        ValueCase{"date", "null", nullptr}, ValueCase{"number", "~", nullptr},
        ValueCase{"date", "\"null\"", "2:4 `null` is no date"},
        ValueCase{"date", "R5.2.30", "2:4 `R5.2.30` is no date"},
        ValueCase{"fiscal-year", "令和5年度", nullptr}, ValueCase{"fiscal-year", "R5", nullptr},
        ValueCase{"fiscal-year", "来年度", "2:4 `来年度` is no fiscal year"},
        ValueCase{"number", "12", nullptr}, ValueCase{"number", "1,234.5", nullptr},
        ValueCase{"number", "-3", nullptr}, ValueCase{"number", "△3", nullptr},
        ValueCase{"number", "▲0.5", nullptr},
        ValueCase{"number", "12件", "2:4 `12件` is no number"},
        ValueCase{"number", "1.", "2:4 `1.` is no number"},
        ValueCase{"number", "\",1\"", "2:4 `,1` is no number"},
        ValueCase{"number", "1.2.3", "2:4 `1.2.3` is no number"},
        ValueCase{"number", "\"-\"", nullptr}, ValueCase{"number", "１２", nullptr},
        ValueCase{"choice", "1", nullptr}, ValueCase{"choice", "高い", nullptr},
        ValueCase{"choice", "2 低い", nullptr},
        ValueCase{"choice", "3", "2:4 `3` is none of the choices"}, ValueCase{"mark", "○", nullptr},
        ValueCase{"mark", "◎", "2:4 the legend has no mark `◎`"},
        ValueCase{"mark", "〇", "2:4 `〇` only looks like the mark `○`"},
        ValueCase{"mark", "x", "2:4 `x` only looks like the mark `×`"},
        ValueCase{"text", "[一, 二]", "2:4 `v` takes text, not a list"},
        ValueCase{"text", "{一: 二}", "2:4 `v` takes text, not keys with values"},
        ValueCase{"text", "同上", "2:4 there is no cell above this 同上"},
        ValueCase{"text", "!other 一", "2:11 there is no tag `!other`"},
        ValueCase{"list", "一", nullptr},
        ValueCase{"list", "[一, [二]]", "2:8 `v` takes text, not a list"}));

TEST(List, PrintsItsItemsOnLinesOfTheirOwn) {
  EXPECT_EQ(first_value(bind_value("type: list", "[一, 二]")).text, "一\n二");
}

TEST(List, PutsTheBulletBeforeEachItemThatHasNone) {
  EXPECT_EQ(first_value(bind_value("type: list, bullet: ・", "[一, ・二]")).text, "・一\n・二");
}

TEST(List, LeavesOutWhatIsEmpty) {
  EXPECT_EQ(first_value(bind_value("type: list", "[一, , 二]")).text, "一\n二");
}

TEST(Mark, SaysWhatItMeans) {
  EXPECT_EQ(first_value(bind_value("type: mark", "×")).spoken, "未達成");
}

struct Formatted {
  char const* settings;
  char const* value;
  char const* text;
};

class FormattedValue : public testing::TestWithParam<Formatted> {};

TEST_P(FormattedValue, PrintsAsTheTemplateAsks) {
  EXPECT_EQ(first_value(bind_value(GetParam().settings, GetParam().value)).text, GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Values, FormattedValue,
    testing::Values(Formatted{"type: date", "2023-04-01", "2023-04-01"},
                    Formatted{"type: date, format: short", "2023-04-01", "R5.4.1"},
                    Formatted{"type: date, format: long", "R1.5.1", "令和元年5月1日"},
                    Formatted{"type: date, format: western", "R5.4.1", "2023年4月1日"},
                    Formatted{"type: date, format: iso", "令和5年4月1日", "2023-04-01"},
                    Formatted{"type: fiscal-year, format: short", "2023", "R5"},
                    Formatted{"type: fiscal-year, format: long", "R5", "令和5年度"},
                    Formatted{"type: fiscal-year, format: western", "R5", "2023年度"},
                    Formatted{"type: number", "1234", "1234"},
                    Formatted{"type: number, format: grouped", "1234", "1,234"},
                    Formatted{"type: number, format: grouped", "―", "―"}));

TEST(FormattedValue, HasOneOfTheFormsOfItsType) {
  EXPECT_EQ(bind_value("type: date, format: grouped", "R5.4.1").said,
            Said{"5:27 there is no form `grouped`"});
}

TEST(Choice, PrintsAllOptionsAndSaysTheChosenOne) {
  auto const cell = first_value(bind_value("type: choice, options: {1: 高い, 2: 低い}", "低い"));
  EXPECT_EQ(cell.text, "□\u00A01\u00A0高い　■\u00A02\u00A0低い");
  EXPECT_EQ(cell.spoken, "2 低い");
}

TEST(Choice, PrintsItsOptionsWhereNothingIsChosen) {
  auto const cell = first_value(bind_value("type: choice, options: [1, 2], unchosen: ・", ""));
  EXPECT_EQ(cell.text, "・\u00A01　・\u00A02");
  EXPECT_EQ(cell.spoken, "");
}

TEST(Required, IsMetByAnyText) { EXPECT_EQ(bind_value("required: true", "一").said, Said()); }

TEST(Required, IsNotMetByBlanksOfABlock) {
  EXPECT_EQ(bind_value("required: true", "|\n\n\n").said, Said{"2:4 `v` is empty"});
}

TEST(Required, IsNotMetByAnEmptyList) {
  EXPECT_EQ(bind_value("required: true, type: list", "[]").said, Said{"2:4 `v` is empty"});
}

TEST(Required, IsMissedWhereItIsNotWritten) {
  EXPECT_EQ(filled(one_field("required: true"), "").said, Said{"1:1 `v` is missing"});
}

std::string const two_dates =
    "fields: {a: {type: date}, rows: {type: rows, fields: {b: {type: date}}}}\n"
    "blocks: [space: 1mm]\n";

TEST(FormDate, IsTheLatestOfAll) {
  EXPECT_EQ(filled(two_dates, "a: R5.4.1\nrows: [{b: R6.3.31}, {b: 2024-01-02}]\n").form().date,
            "2024-03-31");
}

TEST(FormDate, IsEmptyWithoutDates) { EXPECT_EQ(filled(two_dates, "").form().date, ""); }

}  // namespace
}  // namespace mokuhyo::form
