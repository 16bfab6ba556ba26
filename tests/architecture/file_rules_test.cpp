// Budgets of size and the form of headers (generator/README.md, "How the code reads").
#include "architecture/code_text.h"
#include "architecture/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mokuhyo::architecture {
namespace {

constexpr std::size_t most_lines_of_a_file = 400;
constexpr int most_lines_of_a_function = 60;

/// Files that hold nothing but a table of data; they may be as long as their data.
std::set<std::string> const tables = {};

TEST(Files, NoneIsLongerThanItsBudget) {
  for (auto const& file : code_under({"generator", "tests"})) {
    if (tables.contains(file.path)) continue;
    EXPECT_LE(lines_of(file.text).size(), most_lines_of_a_file) << file.path;
  }
}

TEST(Files, NoFunctionIsLongerThanItsBudget) {
  for (auto const& file : code_under({"generator", "tests"})) {
    for (auto const& function : functions_of(file.text)) {
      EXPECT_LE(function.lines, most_lines_of_a_function) << file.path << ": " << function.head;
    }
  }
}

TEST(Files, MostFunctionsAreShort) {
  std::vector<int> lengths;
  for (auto const& file : code_under({"generator"})) {
    for (auto const& function : functions_of(file.text)) lengths.push_back(function.lines);
  }
  std::sort(lengths.begin(), lengths.end());
  EXPECT_LE(lengths.at(lengths.size() / 2), 8) << "the median";
  EXPECT_LE(lengths.at(lengths.size() * 9 / 10), 30) << "nine of ten";
}

TEST(Files, AHeaderBeginsWithWhatItIsFor) {
  for (auto const& file : code_under({"generator", "tests"})) {
    if (!file.is_header()) continue;
    auto const lines = lines_of(file.text);
    ASSERT_GE(lines.size(), 2U) << file.path;
    EXPECT_EQ(lines[0], "#pragma once") << file.path;
    EXPECT_TRUE(lines[1].starts_with("// ")) << file.path;
  }
}

TEST(Files, NothingIsLeftForLater) {
  // Written in two parts, so that this file does not find itself.
  std::vector<std::string> const marks = {std::string("TO") + "DO", std::string("FIX") + "ME",
                                          std::string("XX") + "X:", std::string("HA") + "CK"};
  for (auto const& file : code_under({"generator", "tests"})) {
    for (auto const& mark : marks) {
      EXPECT_EQ(file.text.find(mark), std::string::npos) << file.path << ": " << mark;
    }
  }
}

}  // namespace
}  // namespace mokuhyo::architecture
