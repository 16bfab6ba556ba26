// What checks doubt, and what they leave alone.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;

std::string const form = R"yaml(
fields:
  year: {label: 年度, type: fiscal-year}
  created: {label: 作成, type: date}
  closed: {label: 評価, type: date}
  rows:
    type: rows
    fields:
      mark: {label: 印, type: mark}
      target: {label: 目標}
      result: {label: 結果}
      text: {label: 状況}
      plan: {label: 方針}
marks: {○: {means: 達成, reached: true}, △: {means: 一部}, ×: {means: 未達成}}
checks:
  - reached: {rows: rows, mark: mark, target: target, result: result}
  - within-fiscal-year: {year: year, dates: [created, closed]}
  - in-order: {dates: [created, closed]}
  - differ: {rows: rows, texts: [text, plan]}
blocks: [space: 1mm]
)yaml";

struct Case {
  char const* sheet;
  Said said;
};

class Checked : public testing::TestWithParam<Case> {};

TEST_P(Checked, IsDoubtedOrNot) {
  auto const bound = filled(form, GetParam().sheet);
  EXPECT_EQ(bound.said, GetParam().said);
  EXPECT_TRUE(bound.result.ok());
}

INSTANTIATE_TEST_SUITE_P(
    Marks, Checked,
    testing::Values(
        Case{"rows: [{mark: ○, target: 10, result: 11}]\n", {}},
        Case{"rows: [{mark: ×, target: 10, result: 9}]\n", {}},
        Case{"rows: [{mark: △, target: 10, result: 9}]\n", {}},
        Case{"rows: [{mark: ○, target: 10, result: 9}]\n",
             {"2:15 the mark is ○, but the result 9 does not reach the target 10"}},
        Case{"rows: [{mark: ×, target: 10, result: 11}]\n",
             {"2:15 the mark is ×, but the result 11 reaches the target 10"}},
        Case{"rows: [{mark: △, target: 10以下, result: 9}]\n",
             {"2:15 the mark is △, but the result 9 reaches the target 10以下"}},
        Case{"rows: [{mark: ×, target: 推進, result: 推進}]\n", {}},
        Case{"rows: [{mark: ○, target: 10}]\n", {"2:15 `result` is missing beside this value"}},
        Case{"rows: [{target: 10, result: 11}]\n", {"2:29 `mark` is missing beside this value"}},
        Case{"rows: [{mark: ○, result: 一}, {mark: ○, result: 同上}]\n", {}},
        Case{"rows: [{target: 10}]\n", {}}));

INSTANTIATE_TEST_SUITE_P(Dates, Checked,
                         testing::Values(Case{"year: R5\ncreated: R5.4.1\nclosed: R6.3.31\n", {}},
                                         Case{"year: R5\ncreated: R5.3.31\n",
                                              {"3:10 R5.3.31 (`created`) is no day of R5"}},
                                         Case{"year: R5\nclosed: 2024-04-01\n",
                                              {"3:9 2024-04-01 (`closed`) is no day of R5"}},
                                         Case{"created: R5.4.1\n", {}},
                                         Case{"created: R5.5.2\nclosed: R5.5.1\n",
                                              {"3:9 `closed` is earlier than the date before it"}},
                                         Case{"created: R5.5.1\nclosed: 2023-05-01\n", {}},
                                         Case{"closed: R5.5.1\n", {}}));

INSTANTIATE_TEST_SUITE_P(
    Texts, Checked,
    testing::Values(Case{"rows: [{text: 甲, plan: 乙}]\n", {}},
                    Case{"rows: [{text: 甲, plan: 甲}]\n",
                         {"2:24 `plan` says the same as another field of its row"}},
                    Case{"rows: [{text: 甲}, {plan: 甲}]\n", {}},
                    Case{"rows: [{text: 甲, plan: 甲}, {text: 同上, plan: 同上}]\n",
                         {"2:24 `plan` says the same as another field of its row"}}));

TEST(Checks, AreNotMadeOfASheetWithErrors) {
  EXPECT_EQ(filled(form, "created: R5.5.2\nclosed: R5.5.1\nother: 1\n").said,
            Said{"4:1 there is no key `other`"});
}

std::string with_check(std::string const& check) {
  return "fields: {a: {}, d: {type: date}, rows: {type: rows, fields: {b: {}}}}\nchecks: [" +
         check + "]\nblocks: [space: 1mm]\n";
}

TEST(BrokenCheck, PointsIntoTheTemplate) {
  EXPECT_EQ(filled(with_check("in-ordr: {dates: d}"), "").said,
            Said{"5:10 there is no key `in-ordr`"});
  EXPECT_EQ(filled(with_check("in-order: {}"), "").said, Said{"5:20 `dates` is missing"});
  EXPECT_EQ(filled(with_check("in-order: {dates: [d, e]}"), "").said,
            Said{"5:32 there is no field `e`"});
  EXPECT_EQ(filled(with_check("in-order: {dates: [d, a]}"), "").said,
            Said{"5:32 `a` is not of the type that this check takes"});
  EXPECT_EQ(filled(with_check("differ: {rows: a, texts: [a]}"), "").said,
            Said{"5:25 there are no rows `a`"});
  EXPECT_EQ(filled(with_check("differ: {rows: rows, texts: [a, b]}"), "").said, Said());
}

}  // namespace
}  // namespace mokuhyo::form
