// Under which names a sheet may write its fields.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;

std::string const form = R"yaml(
fields:
  fiscal-year: {label: 年度, type: fiscal-year}
  section: {label: "組織名\n(課)",
                  alias : [ 課, 係 ]
}
  budget:
    label: 予算
    type: section
    fields:
      amount: {label: "{fiscal-year.short}予算額", type: number}
  goals:
    label: 目標一覧
    type: rows
    fields:
      target: {label: "{fiscal-year.short}目標", alias: 目標}
blocks:
  - grid: {columns: [auto, auto], rows: [[{value: section}, {value: budget.amount}]]}
)yaml";

struct KeyCase {
  char const* sheet;
  char const* error;  // nullptr where all keys are known
};

class Keys : public testing::TestWithParam<KeyCase> {};

TEST_P(Keys, AreKnownByEveryName) {
  EXPECT_EQ(filled(form, GetParam().sheet).said,
            GetParam().error == nullptr ? Said() : Said{GetParam().error});
}

INSTANTIATE_TEST_SUITE_P(
    Names, Keys,
    testing::Values(KeyCase{"section: 一\n", nullptr}, KeyCase{"組織名(課): 一\n", nullptr},
                    KeyCase{"課: 一\n", nullptr}, KeyCase{"係: 一\n", nullptr},
                    KeyCase{"組織: 一\n", "2:1 there is no key `組織`"},
                    KeyCase{"section: 一\n課: 二\n", "3:1 `課` is the same as `section` in line 2"},
                    KeyCase{"年度: R5\n目標一覧: [{R5目標: 1}]\n", nullptr},
                    KeyCase{"目標一覧: [{R5目標: 1}]\n年度: R5\n", nullptr},
                    KeyCase{"年度: R5\n目標一覧: [{R6目標: 1}]\n", "3:9 there is no key `R6目標`"},
                    KeyCase{"年度: R5\n目標一覧: [{目標: 1, R5目標: 2}]\n",
                            "3:16 `R5目標` is the same as `目標` in line 3"},
                    KeyCase{"年度: R5\n予算: {R5予算額: 1}\n", nullptr},
                    KeyCase{"予算: 1\n", "2:5 `予算` takes keys with values, not text"}));

TEST(Section, GivesItsFieldsToTheForm) {
  EXPECT_EQ(cells_of(grid_of(filled(form, "課: 一\n予算: {amount: 2}\n"))),
            (std::vector<std::string>{"0,0 一", "0,1 2"}));
}

TEST(Section, LeavesItsFieldsEmptyWhereItIsMissing) {
  EXPECT_EQ(cells_of(grid_of(filled(form, "課: 一\n"))),
            (std::vector<std::string>{"0,0 一", "0,1 "}));
}

}  // namespace
}  // namespace mokuhyo::form
