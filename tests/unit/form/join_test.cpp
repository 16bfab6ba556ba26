// Records are joined to rows by the names that rows have.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Texts = std::vector<std::string>;

std::string form_with(std::string const& goal_key) {
  return R"yaml(
fields:
  goals:
    type: rows)yaml" +
         goal_key + R"yaml(
    fields:
      no: {}
      steps:
        type: rows
        key: id
        fields: {id: {}, name: {}}
  results:
    type: joined
    joins: goals.steps
    fields: {result: {}}
blocks: [table: {rows: goals.steps, columns: [{field: name}, {field: result}]}]
)yaml";
}

std::string const keyed = form_with("\n    key: no");
std::string const goals =
    "goals:\n"
    "  - {no: 4, steps: [{name: a}, {name: b, id: second}]}\n"
    "  - {no: 7, steps: [{name: c}]}\n";

Texts results(std::string const& data) {
  auto const bound = filled(keyed, goals + "results: " + data + "\n");
  if (!bound.said.empty()) return bound.said;
  Texts texts;
  for (auto const& cell : grid_of(bound).cells) {
    if (cell.column == 1 && cell.row > 0) texts.push_back(cell.text);
  }
  return texts;
}

struct JoinCase {
  char const* data;
  Texts results;  // of the rows a, b and c, or what is said
};

class Joined : public testing::TestWithParam<JoinCase> {};

TEST_P(Joined, ToTheRowItNames) { EXPECT_EQ(results(GetParam().data), GetParam().results); }

INSTANTIATE_TEST_SUITE_P(
    Names, Joined,
    testing::Values(JoinCase{"{7: {result: x}}", {"", "", "x"}},
                    JoinCase{"{\"7-1\": {result: x}}", {"", "", "x"}},
                    JoinCase{"{\"4-1\": {result: x}, \"4-2\": {result: y}}", {"x", "y", ""}},
                    JoinCase{"{second: {result: y}}", {"", "y", ""}},
                    JoinCase{"{7: }", {"", "", ""}}, JoinCase{"", {"", "", ""}},
                    JoinCase{"{4: {result: x}}", {"5:11 there is no row `4`"}},
                    JoinCase{"{\"4-3\": {result: x}}", {"5:11 there is no row `4-3`"}},
                    JoinCase{"{\"4-2\": {result: x}, second: {result: y}}",
                             {"5:31 `second` is the same row as `4-2`"}},
                    JoinCase{"{7: {result: x}, \"7-1\": {result: y}}",
                             {"5:27 `7-1` is the same row as `7`"}},
                    JoinCase{"{7: x}", {"5:14 `7` takes keys with values, not text"}}));

TEST(Joined, DittoIsOfTheRowAbove) {
  auto const bound =
      filled(keyed, goals + "results: {\"4-1\": {result: x}, \"4-2\": {result: 同上}}\n");
  EXPECT_EQ(cells_of(grid_of(bound)), (Texts{"0,0 a", "0x2,1 x", "1,0 b", "2,0 c", "2,1 "}));
}

TEST(Joined, RowsOfAListWithoutKeyAreNamedByTheirNumber) {
  auto const bound = filled(form_with(""),
                            "goals: [{steps: [{name: a}]}, {steps: [{name: b}]}]\n"
                            "results: {2: {result: x}}\n");
  EXPECT_EQ(cells_of(grid_of(bound)), (Texts{"0,0 a", "0,1 ", "1,0 b", "1,1 x"}));
}

TEST(Joined, ARowWithoutItsKeyHasNoName) {
  EXPECT_EQ(filled(keyed, "goals: [{steps: [{name: a}]}]\nresults: {1: {result: x}}\n").said,
            Texts{"3:11 there is no row `1`"});
}

TEST(Joined, TwoRowsMustNotShareAName) {
  EXPECT_EQ(filled(keyed, "goals: [{no: 1, steps: [{name: a}]}, {no: 2, steps: [{id: 1}]}]\n").said,
            Texts{"2:59 two rows are called `1`"});
}

TEST(Joined, NamesThatTwoRowsShareAreToldOnceWhereTheyStand) {
  std::string const two =
      "goals: [{no: 1, steps: [{name: a}, {name: b}]}, {no: 1, steps: [{}, {}]}]\n";
  EXPECT_EQ(filled(keyed, two + "results: {\"2-1\": {result: x}}\n").said,
            Texts{"2:54 two rows are called `1`"});
}

TEST(Joined, NothingIsSaidOfTheNameOfARowWhoseKeyCannotBeRead) {
  EXPECT_EQ(
      filled(keyed, "goals: [{no: [1], steps: [{name: a}]}]\nresults: {1: {result: x}}\n").said,
      Texts{"2:14 `no` takes text, not a list"});
}

TEST(Joined, NoEvaluationLeavesCellsEmpty) {
  EXPECT_EQ(cells_of(grid_of(filled(keyed, goals))),
            (Texts{"0,0 a", "0,1 ", "1,0 b", "1,1 ", "2,0 c", "2,1 "}));
}

}  // namespace
}  // namespace mokuhyo::form
