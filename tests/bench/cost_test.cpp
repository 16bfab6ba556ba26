// What a start and a render cost in instructions, held against what is recorded in costs.txt. A
// change that makes it dearer raises the figure there (MOKUHYO_UPDATE=1) and says in its message
// why.
#include "bench/instructions.h"
#include "bench/packs.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>

namespace mokuhyo::bench {
namespace {

constexpr auto costs_file = MOKUHYO_SOURCE_DIR "/tests/bench/costs.txt";
constexpr double tolerance = 1.03;

/// "NAME | CIRCUMSTANCES" -> instructions.
using Costs = std::map<std::string, std::int64_t>;

Costs recorded() {
  Costs costs;
  std::istringstream lines(support::read_text(costs_file));
  for (std::string line; std::getline(lines, line);) {
    auto const end = line.rfind(": ");
    if (!line.starts_with('#') && end != std::string::npos)
      costs[line.substr(0, end)] = std::stoll(line.substr(end + 2));
  }
  return costs;
}

void record(std::string const& name, std::int64_t count) {
  auto costs = recorded();
  costs[name] = count;
  std::ofstream file(costs_file);
  file << "# Instructions of `mokuhyo`, by what it was asked and with which compiler and "
          "libraries;\n"
          "# written by cost_test with MOKUHYO_UPDATE=1.\n";
  for (auto const& [known, cost] : costs) file << known << ": " << cost << "\n";
}

std::int64_t cost_of_render(std::size_t sheets) {
  support::TemporaryFolder const folder;
  auto const pack = pack_of(sheets, folder / "pack");
  return instructions(
      {MOKUHYO_PROGRAM, "render", pack.string(), "-o", (folder / "out.pdf").string()});
}

void expect_as_recorded(std::string const& what, std::int64_t count) {
  auto const name = what + " | " + circumstances();
  if (support::updating()) return record(name, count);
  auto const costs = recorded();
  auto const known = costs.find(name);
  // With other libraries the figure is another; there it is told, to be recorded by who wants to.
  testing::Test::RecordProperty("instructions", std::to_string(count));
  if (known == costs.end()) return;
  EXPECT_LE(static_cast<double>(count), static_cast<double>(known->second) * tolerance)
      << name << " took " << count << " instructions, not " << known->second;
}

class Cost : public testing::TestWithParam<std::size_t> {};

TEST_P(Cost, stays_within_three_percent_of_what_is_recorded) {
  expect_as_recorded("render " + std::to_string(GetParam()), cost_of_render(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Render, Cost, testing::Values(1, 60),
                         [](auto const& sheets) { return std::to_string(sheets.param); });

TEST(CostOfAStart, stays_within_three_percent_of_what_is_recorded) {
  expect_as_recorded("--version", instructions({MOKUHYO_PROGRAM, "--version"}));
}

}  // namespace
}  // namespace mokuhyo::bench
