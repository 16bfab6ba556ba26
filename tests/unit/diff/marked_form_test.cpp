// What changed, shown on the form.
#include "diff/marked_form.h"

#include <gtest/gtest.h>

namespace mokuhyo::diff {
namespace {

SourceFile const file("goals.yaml", "goal: 窓口と電話で\n");

form::Form form_with(std::string text) {
  form::Cell cell;
  cell.text = std::move(text);
  cell.span = {&file, 6, 21};
  form::Form form;
  form::Grid grid;
  grid.rows = 1;
  grid.columns.emplace_back();
  grid.cells = {cell};
  form.blocks.emplace_back(grid);
  return form;
}

Change changed(std::string before, std::string after) {
  Change change;
  change.label = "内容";
  change.parts = compare_texts(before, after);
  change.before = std::move(before);
  change.after = std::move(after);
  change.span = {&file, 6, 21};
  return change;
}

form::Cell const& first_cell(form::Form const& form) {
  return std::get<form::Grid>(form.blocks.at(0)).cells.at(0);
}

/// The bytes of the cell's text that have a look, with the look.
std::vector<std::string> looks_of(form::Form const& form, form::Cell const& cell) {
  std::vector<std::string> found;
  for (auto const& [begin, end, look] : cell.looks) {
    auto const& how = form.type.looks.at(look);
    auto const* const line = how.underline ? "underlined " : how.strike ? "struck " : "";
    found.push_back(line + cell.text.substr(begin, end - begin));
  }
  return found;
}

using Looks = std::vector<std::string>;

TEST(MarkedForm, UnderlinesWhatWasAdded) {
  auto const form = marked(form_with("窓口と電話で"), {changed("窓口で", "窓口と電話で")});
  EXPECT_EQ(looks_of(form, first_cell(form)), Looks{"underlined と電話"});
}

TEST(MarkedForm, UnderlinesTheWholeCellWhereItPrintsAnotherTextThanWasTyped) {
  auto const form = marked(form_with("令和6年4月1日"), {changed("R6.3.1", "R6.4.1")});
  EXPECT_EQ(looks_of(form, first_cell(form)), Looks{"underlined 令和6年4月1日"});
}

TEST(MarkedForm, LeavesOtherCellsAlone) {
  auto elsewhere = changed("a", "b");
  elsewhere.span.offset = 7;
  auto const form = marked(form_with("窓口"), {elsewhere});
  EXPECT_TRUE(first_cell(form).looks.empty());
}

TEST(ChangeList, HasARowForEachChangeWithWhatWasStruckOut) {
  auto const form = change_list("変更一覧", {changed("窓口で", "電話で")}, {});
  auto const& grid = std::get<form::Grid>(form.blocks.at(1));
  EXPECT_EQ(grid.rows, 2);
  EXPECT_EQ(grid.cells.at(3).text, "内容");
  EXPECT_EQ(looks_of(form, grid.cells.at(4)), Looks{"struck 窓口"});
  EXPECT_EQ(looks_of(form, grid.cells.at(5)), Looks{"underlined 電話"});
}

}  // namespace
}  // namespace mokuhyo::diff
