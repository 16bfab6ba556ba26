// All text of the published sheets stands in the samples, at its place, and nothing else does.
#include "samples/reading.h"
#include "samples/source_sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace mokuhyo::samples {
namespace {

constexpr std::size_t sheet_count = 6;

/// A cell as the source has it: line breaks are single blanks there.
std::string with_blanks(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
  return text;
}

class Source : public testing::TestWithParam<std::size_t> {
 protected:
  SourceSheet const source = source_sheets().at(GetParam());
  Reading const sample = read(niigata().at(GetParam()));
};

TEST_P(Source, EveryCellOfTheTableIsThatOfTheSource) {
  auto const rows = body(grids(sample.form).at(1));
  ASSERT_EQ(rows.size(), source.rows.size());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < rows[row].size(); ++column) {
      EXPECT_EQ(with_blanks(rows[row][column]), source.rows[row].at(column))
          << "row " << row + 1 << ", column " << column + 1;
    }
  }
}

/// Label -> value of the header, both without blanks: the extraction put one into a word of the
/// fourth sheet where a line turns.
std::map<std::string, std::string> header_of(form::Grid const& grid) {
  std::map<std::string, std::string> header;
  for (auto const& label : grid.cells) {
    if (label.kind != form::CellKind::row_heading) continue;
    for (auto const& value : grid.cells) {
      if (value.row != label.row || value.column != label.column + 1) continue;
      header[without_blanks(label.text)] = without_blanks(value.text);
    }
  }
  return header;
}

TEST_P(Source, EveryValueOfTheHeaderIsThatOfTheSource) {
  std::map<std::string, std::string> expected;
  for (auto const& [label, value] : source.header) {
    expected[without_blanks(label)] = without_blanks(value);
  }
  EXPECT_EQ(header_of(grids(sample.form).at(0)), expected);
}

/// The texts that the template prints: title, legend, headings of the table, labels of the header.
std::multiset<std::string> printed_words(form::Form const& form) {
  std::multiset<std::string> words = {std::get<form::Title>(form.blocks.front()).text};
  for (auto const& block : form.blocks) {
    auto const* const legend = std::get_if<form::Legend>(&block);
    if (legend == nullptr) continue;
    for (auto const& entry : legend->entries) words.insert(entry.mark + ":" + entry.means);
  }
  auto const table = grids(form).at(1);
  for (auto const& cell : table.cells) {
    if (cell.kind == form::CellKind::column_heading) words.insert(without_blanks(cell.text));
  }
  return words;
}

TEST_P(Source, TitleLegendAndHeadingsAreThoseOfTheSource) {
  std::multiset<std::string> expected;
  std::set<std::string> header;
  for (auto const& [label, value] : source.header) header.insert({label, value});
  for (auto const& word : source.words) {
    if (!word.empty() && !header.contains(word)) expected.insert(without_blanks(word));
  }
  EXPECT_EQ(printed_words(sample.form), expected);
}

INSTANTIATE_TEST_SUITE_P(Niigata, Source, testing::Range<std::size_t>(0, sheet_count));

TEST(SourceSheets, AreTheSixOfTheFile) {
  std::vector<std::size_t> rows;
  for (auto const& sheet : source_sheets()) rows.push_back(sheet.rows.size());
  EXPECT_EQ(rows, (std::vector<std::size_t>{6, 4, 2, 4, 5, 10}));
  EXPECT_EQ(niigata().size(), sheet_count);
}

}  // namespace
}  // namespace mokuhyo::samples
