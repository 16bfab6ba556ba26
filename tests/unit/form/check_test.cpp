// What checks doubt, and what they leave alone.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;

std::string const checked_form = R"yaml(
fields:
  year: {label: 年度, type: fiscal-year}
  created: {label: 作成, type: date}
  closed: {label: 評価, type: date}
  memo: {label: 覚え}
  notes: {label: 注, type: list}
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
  - filled: {rows: rows, fields: text, beside: [plan]}
  - at-most: {texts: [memo, notes], characters: 12}
  - years-in-texts: {year: year, texts: memo, ahead: 1}
  - one-width: [digits, letters, katakana]
  - characters: jis-x-0213
blocks: [space: 1mm]
)yaml";

struct CheckCase {
  char const* sheet;
  Said said;
};

class Checked : public testing::TestWithParam<CheckCase> {};

TEST_P(Checked, IsDoubtedOrNot) {
  auto const bound = filled(checked_form, GetParam().sheet);
  EXPECT_EQ(bound.said, GetParam().said);
  EXPECT_TRUE(bound.result.ok());
}

INSTANTIATE_TEST_SUITE_P(
    Marks, Checked,
    testing::Values(CheckCase{"rows: [{mark: ○, target: 10, result: 11}]\n", {}},
                    CheckCase{"rows: [{mark: ×, target: 10, result: 9}]\n", {}},
                    CheckCase{"rows: [{mark: △, target: 10, result: 9}]\n", {}},
                    CheckCase{
                        "rows: [{mark: ○, target: 10, result: 9}]\n",
                        {"2:15 the mark is ○, but the result 9 does not reach the target 10"}},
                    CheckCase{"rows: [{mark: ×, target: 10, result: 11}]\n",
                              {"2:15 the mark is ×, but the result 11 reaches the target 10"}},
                    CheckCase{"rows: [{mark: △, target: 10以下, result: 9}]\n",
                              {"2:15 the mark is △, but the result 9 reaches the target 10以下"}},
                    CheckCase{"rows: [{mark: ×, target: 推進, result: 推進}]\n", {}},
                    CheckCase{"rows: [{mark: ○, target: 10}]\n",
                              {"2:15 `result` is missing beside this value"}},
                    CheckCase{"rows: [{target: 10, result: 11}]\n",
                              {"2:29 `mark` is missing beside this value"}},
                    CheckCase{"rows: [{mark: ○, result: 一}, {mark: ○, result: 同上}]\n", {}},
                    CheckCase{"rows: [{target: 10}]\n", {}}));

INSTANTIATE_TEST_SUITE_P(
    Dates, Checked,
    testing::Values(
        CheckCase{"year: R5\ncreated: R5.4.1\nclosed: R6.3.31\n", {}},
        CheckCase{"year: R5\ncreated: R5.3.31\n", {"3:10 R5.3.31 (`created`) is no day of R5"}},
        CheckCase{"year: R5\nclosed: 2024-04-01\n", {"3:9 2024-04-01 (`closed`) is no day of R5"}},
        CheckCase{"created: R5.4.1\n", {}},
        CheckCase{"created: R5.5.2\nclosed: R5.5.1\n",
                  {"3:9 `closed` is earlier than the date before it"}},
        CheckCase{"created: R5.5.1\nclosed: 2023-05-01\n", {}}, CheckCase{"closed: R5.5.1\n", {}}));

INSTANTIATE_TEST_SUITE_P(
    Texts, Checked,
    testing::Values(CheckCase{"rows: [{text: 甲, plan: 乙}]\n", {}},
                    CheckCase{"rows: [{text: 甲, plan: 甲}]\n",
                              {"2:24 `plan` says the same as another field of its row"}},
                    CheckCase{"rows: [{text: 甲}, {text: 乙, plan: 甲}]\n", {}},
                    CheckCase{"rows: [{text: 甲, plan: 甲}, {text: 同上, plan: 同上}]\n",
                              {"2:24 `plan` says the same as another field of its row"}}));

INSTANTIATE_TEST_SUITE_P(
    Sentences, Checked,
    testing::Values(
        CheckCase{"rows: [{text: 甲。目標を達成しました。, plan: 目標を達成しました。乙。}]\n", {}},
        CheckCase{
            "rows: [{text: 窓口を増やし、申請率が上がりました。, plan: 今後は違う。窓口を増やし、"
            "申請率が上がりました。}]\n",
            {"2:47 a sentence of `plan` stands in another field of its row too"}}));

INSTANTIATE_TEST_SUITE_P(
    EmptyCells, Checked,
    testing::Values(CheckCase{"rows: [{text: 甲}]\n", {}},
                    CheckCase{"rows: [{plan: 甲}]\n", {"2:15 `text` is missing beside this value"}},
                    CheckCase{"rows: [{text: ／, plan: 甲}]\n", {}},
                    CheckCase{"rows: [{text: 甲, plan: 甲乙}, {text: 同上, plan: 丙}]\n", {}}));

INSTANTIATE_TEST_SUITE_P(
    Lengths, Checked,
    testing::Values(CheckCase{"memo: 一二三四五六七八九十一二\n", {}},
                    CheckCase{"memo: |\n  一二三四五六　七八\n  九十一二\n", {}},
                    CheckCase{"memo: 一二三四五六七八九十一二三\n",
                              {"2:7 `memo` has 13 characters (at most 12)"}},
                    CheckCase{"notes: [一二三四五六, 七八九十一二三]\n",
                              {"2:8 `notes` has 13 characters (at most 12)"}}));

INSTANTIATE_TEST_SUITE_P(
    Years, Checked,
    testing::Values(CheckCase{"year: R5\nmemo: 令和5年度の計画\n", {}},
                    CheckCase{"year: R5\nmemo: R4とR5の比較\n", {}},
                    CheckCase{"year: R5\nmemo: R6へ\n", {}},
                    CheckCase{"year: R5\nmemo: R4.4.1の地震\n", {}},
                    CheckCase{"memo: 令和3年度\n", {}},
                    CheckCase{"year: R5\nmemo: 令和4年度の計画\n",
                              {"3:7 `memo` names another fiscal year than R5"}},
                    CheckCase{"year: 令和5年度\nmemo: 2025年度へ\n",
                              {"3:7 `memo` names another fiscal year than 令和5年度"}}));

INSTANTIATE_TEST_SUITE_P(
    Widths, Checked,
    testing::Values(
        CheckCase{"memo: 12人\nnotes: [3件]\n", {}}, CheckCase{"memo: １２人\nyear: R5\n", {}},
        CheckCase{
            "memo: 12人\nnotes: [3件, 4件と５件]\n",
            {"3:16 both half-width and full-width digits: half-width `12` (3), full-width `５` "
             "(1)"}},
        CheckCase{"memo: ＩＣＴとDX\nnotes: ＡＩ\n",
                  {"2:11 both half-width and full-width letters: half-width `DX` (1), full-width "
                   "`ＩＣＴ` "
                   "(2)"}},
        CheckCase{
            "memo: ｻｰﾋﾞｽ\nnotes: サービス\n",
            {"3:8 both half-width and full-width katakana: half-width `ｻｰﾋﾞｽ` (1), full-width "
             "`サービス` (1)"}},
        CheckCase{"memo: ＩＤ\nrows: [{text: https://a.jp/b や a@b.jp へ}]\n", {}}));

INSTANTIATE_TEST_SUITE_P(
    Characters, Checked,
    testing::Values(CheckCase{"memo: ①㈱～−－—―㎡﨑𠮟☎Å\n", {}},
                    CheckCase{"memo: 辻\U000E0101\n", {}},
                    CheckCase{"memo: 発发発发\n", {"2:8 `发` is no character of JIS X 0213"}},
                    CheckCase{"memo: 髙と\U0001F600\n",
                              {"2:7 `髙` is no character of JIS X 0213",
                               "2:9 `\U0001F600` is no character of JIS X 0213"}},
                    CheckCase{"memo: か\U00003099\n",
                              {"2:8 `\U00003099` is no character of JIS X 0213"}}));

TEST(Checks, LookAtHeadingsOfTheForm) {
  std::string const headed = R"yaml(
fields: {year: {label: 年度, type: fiscal-year}, rows: {type: rows, fields: {a: {label: R4目標}, b: {}}}}
checks: [years-in-headings: {year: year}]
blocks:
  - text: "{year}のまとめ"
  - table: {rows: rows, columns: [{field: a}, {field: b, heading: "{year-1.short}実績"}]}
)yaml";
  EXPECT_EQ(filled(headed, "year: R4\n").said,
            Said{"2:7 the heading `R3実績` of the form names another fiscal year than R4"});
  EXPECT_EQ(filled(headed, "year: R5\n").said,
            (Said{"2:7 the heading `R4実績` of the form names another fiscal year than R5",
                  "2:7 the heading `R4目標` of the form names another fiscal year than R5"}));
}

TEST(Checks, FindCellsThatAreAlwaysToBeFilled) {
  std::string const asking =
      "fields: {memo: {}, rows: {type: rows, fields: {a: {label: 甲}, b: {}}}}\n"
      "checks: [filled: {fields: memo}, filled: {rows: rows, fields: [a, b]}]\n"
      "blocks: [space: 1mm]\n";
  EXPECT_EQ(filled(asking, "memo: ／\nrows:\n  - {a: 1, b: 2}\n  - {a: 1}\n").said,
            Said{"5:5 `b` is empty"});
  EXPECT_EQ(filled(asking, "rows: [{a: 1, b: 2}]\n").said, Said{"1:1 `memo` is empty"});
}

TEST(Checks, AreNotMadeOfASheetWithErrors) {
  EXPECT_EQ(filled(checked_form, "created: R5.5.2\nclosed: R5.5.1\nother: 1\n").said,
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
  EXPECT_EQ(filled(with_check("at-most: {texts: a}"), "").said,
            Said{"5:19 `characters` is missing"});
  EXPECT_EQ(filled(with_check("at-most: {texts: a, characters: 0}"), "").said,
            Said{"5:42 `0` is no whole number from 1 to 100000"});
  EXPECT_EQ(filled(with_check("one-width: [digits, kana]"), "").said,
            Said{"5:30 `kana` cannot stand here"});
  EXPECT_EQ(filled(with_check("characters: jis-x-0208"), "").said,
            Said{"5:22 `jis-x-0208` cannot stand here"});
  EXPECT_EQ(filled(with_check("years-in-headings: {year: d}"), "").said,
            Said{"5:36 `d` is not of the type that this check takes"});
}

}  // namespace
}  // namespace mokuhyo::form
