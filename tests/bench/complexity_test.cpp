// Nothing grows faster than what is put in: the exponent of the cost, fitted between two sizes, is
// near 1 for rows, sheets, characters of a cell and distinct characters.
#include "base/utf8.h"
#include "bench/instructions.h"
#include "bench/packs.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <string>

namespace mokuhyo::bench {
namespace {

/// A little above 1: n log n, and what only begins to count at the larger size.
constexpr double highest_exponent = 1.15;

/// What is put into a folder at a size; gives what to render.
using Make = std::function<std::filesystem::path(support::TemporaryFolder const&, std::size_t)>;

struct Growth {
  char const* name;
  std::size_t small, large;
  Make make;
};

constexpr auto header =
    "template: soshiki-mokuhyo\nfiscal-year: 令和5年度\ndepartment: 部\nsection: 課\n"
    "created: R5.4.1\n";

std::string goal(std::size_t number, std::string_view text) {
  return "  - no: " + std::to_string(number) + "\n    goal: " + std::string(text) +
         "\n    indicators:\n      - {indicator: 件数, target: 10件, initiative: 事業}\n";
}

std::filesystem::path with_rows(support::TemporaryFolder const& folder, std::size_t rows) {
  std::string sheet = std::string(header) + "goals:\n";
  for (std::size_t i = 1; i <= rows; ++i)
    sheet += goal(i, varied("市民の安全を推進する事業の計画を支援します。", i));
  return folder.write("sheet.yaml", sheet).parent_path();
}

std::filesystem::path with_characters(support::TemporaryFolder const& folder, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; i += 12) text += "市民の安全を推進します。";
  return folder.write("sheet.yaml", std::string(header) + "goals:\n" + goal(1, text)).parent_path();
}

std::filesystem::path with_glyphs(support::TemporaryFolder const& folder, std::size_t count) {
  std::string text;
  for (char32_t i = 0; i < count; ++i) utf8::append(text, U'一' + i);
  return folder.write("sheet.yaml", std::string(header) + "goals:\n" + goal(1, text)).parent_path();
}

std::filesystem::path with_sheets(support::TemporaryFolder const& folder, std::size_t sheets) {
  write_pack(folder / "pack", sheets);
  return folder / "pack";
}

double cost_at(Growth const& growth, std::size_t size) {
  support::TemporaryFolder const folder;
  auto const pack = growth.make(folder, size);
  return static_cast<double>(instructions(
      {MOKUHYO_PROGRAM, "render", pack.string(), "-o", (folder / "out.pdf").string()}));
}

class Complexity : public testing::TestWithParam<Growth> {};

TEST_P(Complexity, is_nearly_linear) {
  auto const& growth = GetParam();
  double const start = cost_at(growth, 1);
  double const small = cost_at(growth, growth.small) - start;
  double const large = cost_at(growth, growth.large) - start;
  double const exponent = std::log(large / small) / std::log(static_cast<double>(growth.large) /
                                                             static_cast<double>(growth.small));
  RecordProperty("exponent", std::to_string(exponent));
  EXPECT_LT(exponent, highest_exponent) << small << " and " << large << " instructions";
}

INSTANTIATE_TEST_SUITE_P(Of, Complexity,
                         testing::Values(Growth{"rows", 100, 400, with_rows},
                                         Growth{"sheets", 12, 36, with_sheets},
                                         Growth{"characters", 2000, 8000, with_characters},
                                         Growth{"glyphs", 500, 2000, with_glyphs}),
                         [](auto const& growth) { return growth.param.name; });

}  // namespace
}  // namespace mokuhyo::bench
