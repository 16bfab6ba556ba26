// Drafts: what a template says of them, and cells that wait for their text.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

std::string const grid = "blocks: [{grid: {columns: [auto], rows: [[{value: a}]]}}]\n";

TEST(DraftSettings, AreUntilDoneWithTheUsualWords) {
  auto const bound = filled("fields: {a: {}}\n" + grid, "a: 1\n");
  EXPECT_EQ(bound.form().drafts.rule, DraftRule::until_done);
  EXPECT_EQ(bound.form().drafts.words.draft, "案");
  EXPECT_EQ(bound.form().drafts.words.missing, "未記入");
}

TEST(DraftSettings, MayBeAWordOrHaveWordsOfTheirOwn) {
  EXPECT_EQ(filled("fields: {a: {}}\ndraft: never\n" + grid, "a: 1\n").form().drafts.rule,
            DraftRule::never);
  auto const bound =
      filled("fields: {a: {}}\ndraft: {rule: always, words: {draft: 素案}}\n" + grid, "a: 1\n");
  EXPECT_EQ(bound.form().drafts.rule, DraftRule::always);
  EXPECT_EQ(bound.form().drafts.words.draft, "素案");
  EXPECT_EQ(bound.form().drafts.words.changed, "変更あり");
}

/// What the first value cell waits for.
std::string awaits(std::string const& field, std::string const& sheet) {
  auto const bound = filled("fields: {a: " + field + ", b: {}}\n" + grid, sheet);
  return first_value(bound).awaits;
}

TEST(AwaitedFields, MayBeMissingAndAreNamedInTheirCells) {
  EXPECT_EQ(awaits("{label: 結果, required: finally}", "b: 1\n"), "結果");
  EXPECT_EQ(awaits("{label: 結果, required: finally}", "a:\n"), "結果");
}

TEST(AwaitedFields, AreNotWaitedForWhereTheyAreGivenOrNotAskedFor) {
  EXPECT_EQ(awaits("{label: 結果, required: finally}", "a: 1\n"), "");
  EXPECT_EQ(awaits("{label: 結果, required: finally}", "a: ／\n"), "");
  EXPECT_EQ(awaits("{label: 結果, required: finally, when: {lacks: b}}", "b: 1\n"), "");
  EXPECT_EQ(awaits("{label: 結果}", "b: 1\n"), "");
}

}  // namespace
}  // namespace mokuhyo::form
