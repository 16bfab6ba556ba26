// Units that are wider than their cells: they are cut, and each cell is named once.

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::end_to_end {
namespace {

/// What is said of a sheet whose one row has `text` in a column of 4.5 em.
std::string said_of(std::string const& text) {
  support::TemporaryFolder const folder;
  folder.write(
      "narrow.yaml",
      "template: narrow\ntitle: 表\npage: {size: A5}\nfit: flow\nwidths: template\n"
      "type: {largest: 9pt, smallest: 9pt}\n"
      "fields: {rows: {type: rows, fields: {text: {label: 文}}}}\n"
      "blocks:\n  - table: {rows: rows, columns: [{field: text, width: 4.5em}], name: 例}\n");
  auto const sheet = folder.write(
      "sheet.yaml", "template: narrow.yaml\nrows:\n  - text: 短い\n  - text: " + text + "\n");
  auto const outcome = mokuhyo({"render", sheet.string(), "-o", (folder / "out.pdf").string()});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  auto const name = sheet.string();
  return outcome.errors.starts_with(name) ? outcome.errors.substr(name.size()) : outcome.errors;
}

TEST(CutUnits, AreWarnedOfWithTheNameOfTheCell) {
  auto const said = said_of("約1,234,567,890円です");
  EXPECT_TRUE(
      said.starts_with(":4:11: warning: 表, table \"例\", row 3, column 1: "
                       "\"1,234,567,890円\" is wider than its cell and is cut\n"))
      << said;
  EXPECT_NE(said.find("\n    hint: widen the column"), std::string::npos) << said;
  EXPECT_TRUE(said.ends_with("\n1 warning\n")) << said;
}

TEST(CutUnits, AreNamedOnceACell) {
  EXPECT_TRUE(said_of("1,234,567,890と1,234,567,890").ends_with("\n1 warning\n"));
}

TEST(CutUnits, AreNotAddressesThatTurnAfterTheirSlashes) {
  EXPECT_EQ(said_of("https://www.city.x.lg.jp/a/"), "");
  EXPECT_EQ(said_of("a@city.x.lg.jp"), "");
}

TEST(CutUnits, AreNotUnitsThatFit) { EXPECT_EQ(said_of("1,234円の件数は78.8%"), ""); }

}  // namespace
}  // namespace mokuhyo::end_to_end
