#include "pdf/conformance.h"

#include "pdf/document.h"
#include "sample.h"

#include <gtest/gtest.h>

namespace mokuhyo::pdf {
namespace {

using frame::Role;

/// The English messages about `document`, joined.
std::string complaints(frame::Document const& document, Claims const& claims = {}) {
  std::string said;
  auto const found = violations(document, claims);
  for (auto const& item : found.items()) said += item.message.en + "; ";
  return said;
}

TEST(Conformance, HasNothingToSayOfTheSamples) {
  for (auto const& [name, document] : sample::all()) EXPECT_EQ(complaints(document), "") << name;
}

TEST(Conformance, AsksForATitle) {
  auto document = sample::blank();
  document.metadata.title.clear();
  EXPECT_EQ(complaints(document), "the document has no title; ");
  EXPECT_FALSE(write(document, sample::fonts()).ok());
  EXPECT_TRUE(refusals(document, sample::fonts()).has_errors());
}

TEST(Conformance, WhatIsOnlyCheckedIsRefusedForTheSameReasons) {
  for (auto const& [name, document] : sample::all())
    EXPECT_TRUE(refusals(document, sample::fonts()).empty()) << name;
}

TEST(Conformance, AsksForADateThatReadsAlikeInBothPlaces) {
  auto document = sample::blank();
  document.metadata.date = "R6.3.31";
  EXPECT_EQ(complaints(document), "the document's date is not of the form 2024-03-31; ");
  document.metadata.date.clear();
  EXPECT_EQ(complaints(document), "");
}

TEST(Conformance, RefusesTheGlyphForNothing) {
  auto document = sample::paragraphs({"目標"}, sample::biz_gothic);
  std::get<frame::TextItem>(document.pages[0].items[0].what).glyphs[1].id = 0;
  EXPECT_EQ(complaints(document), "no font has the character \"標\"; ");
}

TEST(Conformance, AsksForWordsBesideAFigure) {
  auto document = sample::blank();
  auto& tree = document.structure;
  auto const figure = tree.add(tree.root(), Role::figure);
  EXPECT_EQ(complaints(document), "a figure without a description; ");
  tree.at(figure).alternate = "市章";
  EXPECT_EQ(complaints(document), "");
}

TEST(Conformance, AsksForWordsBesideALink) {
  auto document = sample::links();
  document.pages[0].links[0].description.clear();
  EXPECT_EQ(complaints(document), "a link without a description; ");
}

TEST(Conformance, AsksOnlyForWhatIsClaimed) {
  auto document = sample::blank();
  document.metadata.title.clear();
  document.structure.add(document.structure.root(), Role::figure);
  EXPECT_TRUE(violations(document, {Archival{2, 'U'}, Accessible::no}).empty());
  EXPECT_FALSE(violations(document, {Archival{2, 'A'}, Accessible::no}).empty());
}

TEST(Conformance, AsksWhatAHeadingCellHeads) {
  auto document = sample::blank();
  auto& tree = document.structure;
  auto const heading = tree.add(tree.root(), Role::table_heading);
  EXPECT_EQ(complaints(document), "a heading cell that is of neither a row nor a column; ");
  tree.at(heading).scope = frame::Scope::row;
  EXPECT_EQ(complaints(document), "");
}

TEST(Conformance, AsksForAFirstHeadingBeforeASecond) {
  auto document = sample::blank();
  auto& tree = document.structure;
  tree.add(tree.root(), Role::heading2);
  tree.add(tree.root(), Role::heading1);
  EXPECT_EQ(complaints(document), "a second-level heading comes first; ");
}

TEST(Conformance, AsksForPartThreeWhereFilesAreAttached) {
  auto const document = sample::with_data();
  EXPECT_EQ(complaints(document), "PDF/A-2 cannot carry data; ");
  EXPECT_EQ(complaints(document, carrier_claims), "");
  EXPECT_EQ(complaints(document, {std::nullopt, Accessible::ua1}), "");
}

}  // namespace
}  // namespace mokuhyo::pdf
