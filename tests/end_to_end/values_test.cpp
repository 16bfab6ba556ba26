// Values stand in the finished PDF as they were typed, whatever YAML would make of them.

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::end_to_end {
namespace {

constexpr char const* typed[] = {"0123",   "1_000", "1e3",  "yes",  "No",        "12:30",  "~",
                                 "R5.4.1", "00%",   "null", "true", "2023-4-01", "0x1F",   ".5",
                                 "+1",     "1.0",   "off",  "=",    "１２３",    "5〜6月", "0o17"};

/// A sheet with a goal for each value.
std::string sheet() {
  std::string text = "template: soshiki-mokuhyo\n年度: R5\n部: 甲\n課: 乙\ngoals:\n";
  for (auto const* const value : typed) {
    text += "  - goal: 丙\n    indicators: [{indicator: 丁}, {indicator: 戊, target: " +
            std::string(value) + "}]\n";
  }
  return text;
}

TEST(Values, PrintAsTyped) {
  support::TemporaryFolder const folder;
  auto const path = folder.write("sheet/sheet.yaml", sheet()).string();
  auto const pdf = (folder / "out.pdf").string();
  auto const outcome = mokuhyo({"render", path, "-o", pdf});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.errors;
  auto const text = support::run({"pdftotext", "-raw", pdf, "-"}).output;
  std::size_t at = 0;
  for (auto const* const value : typed) {
    at = text.find("戊 " + std::string(value) + "\n", at);
    ASSERT_NE(at, std::string::npos) << value << " is missing in\n" << text;
  }
}

}  // namespace
}  // namespace mokuhyo::end_to_end
