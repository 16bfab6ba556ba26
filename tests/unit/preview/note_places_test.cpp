#include "preview/note_places.h"

#include <gtest/gtest.h>

namespace mokuhyo::preview {
namespace {

MappedCell cell(std::string path, Position begin, Position end) {
  MappedCell made;
  made.place = {std::move(path), begin, end};
  return made;
}

Print const print{
    {},
    {{{}, {}, 0, {cell("goals.yaml", {3, 11}, {3, 20}), cell("goals.yaml", {5, 9}, {7, 4})}},
     {{}, {}, 0, {cell("evaluation.yaml", {2, 9}, {2, 14})}}}};

std::optional<CellOnPage> found(std::string path, Position begin, Position end) {
  return cell_of(SourcePlace{std::move(path), begin, end}, print);
}

TEST(NotePlaces, AreTheCellThatWasWrittenThere) {
  auto const place = found("goals.yaml", {6, 1}, {6, 2});
  ASSERT_TRUE(place);
  EXPECT_EQ(place->page, 0U);
  EXPECT_EQ(place->cell, 1U);
  EXPECT_TRUE(place->is_exact);
}

TEST(NotePlaces, AreExactForAnEmptyRangeAtTheBeginOfACell) {
  EXPECT_TRUE(found("evaluation.yaml", {2, 9}, {2, 9})->is_exact);
}

TEST(NotePlaces, AreElseTheCellBeforeThem) {
  auto const place = found("goals.yaml", {4, 1}, {4, 5});
  ASSERT_TRUE(place);
  EXPECT_EQ(place->cell, 0U);
  EXPECT_FALSE(place->is_exact);
  EXPECT_EQ(found("goals.yaml", {90, 1}, {90, 5})->cell, 1U);
}

TEST(NotePlaces, AreTheFirstCellOfTheFileForWhatStandsBeforeAll) {
  EXPECT_EQ(found("goals.yaml", {1, 1}, {1, 2})->cell, 0U);
}

TEST(NotePlaces, AreNowhereForAFileThatNoPageShows) {
  EXPECT_FALSE(found("pack.yaml", {1, 1}, {1, 2}));
  EXPECT_FALSE(cell_of(std::nullopt, print));
}

TEST(LiesIn, IsTrueForTheSheetItselfAndItsFilesOnly) {
  EXPECT_TRUE(lies_in("a/sheet.yaml", "a/sheet.yaml"));
  EXPECT_TRUE(lies_in("a/b/goals.yaml", "a/b"));
  EXPECT_TRUE(lies_in("a/b/goals.yaml", "a/b/"));
  EXPECT_FALSE(lies_in("a/bc/goals.yaml", "a/b"));
  EXPECT_FALSE(lies_in("a", "a/b"));
}

}  // namespace
}  // namespace mokuhyo::preview
