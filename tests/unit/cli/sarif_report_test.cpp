// SARIF: what editors read, with columns in characters and paths as URIs.
#include "cli/sarif_report.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace mokuhyo::cli {
namespace {

using nlohmann::json;

json results_of(std::vector<Diagnostic> const& diagnostics) {
  auto const report = json::parse(sarif_report(diagnostics, Language::english));
  EXPECT_EQ(report.at("version"), "2.1.0");
  EXPECT_EQ(report.at("runs").at(0).at("tool").at("driver").at("name"), "mokuhyo");
  return report.at("runs").at(0).at("results");
}

TEST(SarifReport, OfNothingHasNoResults) { EXPECT_EQ(results_of({}), json::array()); }

TEST(SarifReport, GivesPlacesInCharacters) {
  Sources sources;
  auto const& file = sources.add("課/a b.yaml", "x: 1\n年度: 令和\n");
  auto const results =
      results_of({{Severity::error, {&file, 13, 6}, {}, {"誤り", "wrong"}, {"直す", "mend it"}}});
  auto const& place = results.at(0).at("locations").at(0).at("physicalLocation");
  EXPECT_EQ(results.at(0).at("level"), "error");
  EXPECT_EQ(results.at(0).at("message").at("text"), "wrong\nmend it");
  EXPECT_EQ(place.at("artifactLocation").at("uri"), "%E8%AA%B2/a%20b.yaml");
  EXPECT_EQ(place.at("region"),
            json::parse(R"({"startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 7})"));
}

TEST(SarifReport, NamesAPathThatHasNoPlace) {
  auto const results = results_of({{Severity::warning, {}, "b", {"疑い", "doubt"}, {}}});
  EXPECT_EQ(results.at(0).at("level"), "warning");
  EXPECT_EQ(results.at(0).at("locations").at(0).dump(),
            R"({"physicalLocation":{"artifactLocation":{"uri":"b"}}})");
}

TEST(SarifReport, LeavesOutAPlaceThatThereIsNot) {
  EXPECT_FALSE(
      results_of({{Severity::error, {}, {}, {"誤り", "wrong"}, {}}}).at(0).contains("locations"));
}

}  // namespace
}  // namespace mokuhyo::cli
