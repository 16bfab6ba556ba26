// What may be printed as final: `--verify` and `--final` must say the same of whatever happens to a
// sheet after it was signed.
#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

/// A sheet that was signed, with a template of its own.
class FinalPrint : public testing::Test {
 protected:
  FinalPrint() {
    m_folder.write("templates/t.yaml", R"(template: t
extends: base
blocks:
  insert:
    - before: table
      items:
        - stamps: {roles: [課長, 担当]}
)");
    m_folder.write("templates/base.yaml", R"(template: base
title: 題
page: {size: A5, margin: 10mm}
fields:
  section: {label: 課}
  goals:
    label: 目標
    type: rows
    fields: {goal: {label: 目標}, result: {label: 結果, required: finally}}
blocks:
  - grid: {columns: [auto], rows: [[{value: section}]]}
  - table: {rows: goals, columns: [{field: goal, width: 1fr}, {field: result, width: 1fr}]}
)");
    m_folder.write("pack/pack.yaml", "title: 冊子\n");
    m_folder.write("pack/a/sheet.yaml", R"(template: t
section: 市民課
goals:
  - {goal: 甲, result: 1}
  - {goal: 乙, result: 2}
)");
    sign("担当");
    sign("課長");
  }

  void sign(std::string const& role) const {
    EXPECT_EQ(run({"signoff", (m_folder / "pack/a").string(), "--as", role, "--by", "信濃",
                   "--date", "2025-04-02"})
                  .exit_code,
              0);
  }

  [[nodiscard]] support::Outcome run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--templates", (m_folder / "templates").string()});
    return mokuhyo(arguments);
  }

  [[nodiscard]] support::Outcome verify() const {
    return run({"signoff", (m_folder / "pack").string(), "--verify"});
  }

  [[nodiscard]] support::Outcome print_final() const {
    return run(
        {"render", (m_folder / "pack").string(), "--final", "-o", (m_folder / "out.pdf").string()});
  }

  void change(std::string const& file, std::string const& from, std::string const& to) const {
    auto text = support::read_text(m_folder / file);
    auto const at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    m_folder.write(file, text.replace(at, from.size(), to));
  }

  support::TemporaryFolder m_folder;
};

struct Change {
  char const* file;
  char const* from;
  char const* to;
};

TEST_F(FinalPrint, IsMadeOfWhatWasSignedHoweverItIsWritten) {
  for (auto const& [file, from, to] : {
           Change{"pack/a/sheet.yaml", "template: t\nsection: 市民課", "課: '市民課'\ntemplate: t"},
           Change{"pack/a/sheet.yaml", "{goal: 甲, result: 1}",
                  "result:   \"1\" # 注\n    goal: 甲"},
           Change{"templates/base.yaml", "title: 題", "title: \"題\"   # 注"},
           Change{"pack/pack.yaml", "冊子", "別の冊子"},
           Change{"pack/a/signoff.yaml", "role: \"担当\"", "role: 担当 # 注"},
       }) {
    change(file, from, to);
    EXPECT_EQ(verify().exit_code, 0) << to;
    EXPECT_EQ(print_final().exit_code, 0) << to;
  }
}

TEST_F(FinalPrint, IsRefusedWhateverElseHasChanged) {
  for (auto const& [file, from, to] : {
           Change{"pack/a/sheet.yaml", "甲", "丙"},
           Change{"pack/a/sheet.yaml", "result: 2", "result: ２"},
           Change{"pack/a/sheet.yaml", "  - {goal: 乙, result: 2}\n", ""},
           Change{"pack/a/sheet.yaml", "  - {goal: 乙", "  - {goal: 丙, result: 3}\n  - {goal: 乙"},
           Change{"pack/a/sheet.yaml", "template: t", "template: base"},
           Change{"templates/t.yaml", "template: t", "template: t\ndraft: never"},
           Change{"templates/t.yaml", "- stamps: {roles: [課長, 担当]}", "- space: 1mm"},
           Change{"templates/t.yaml", "[課長, 担当]", "[担当]"},
           Change{"templates/base.yaml", "label: 結果", "label: 成果"},
           Change{"pack/a/signoff.yaml", "信濃", "高橋"},
           Change{"pack/a/signoff.yaml", "2025-04-02", "2025-04-01"},
           Change{"pack/pack.yaml", "title: 冊子", "title: 冊子\ndraft: always"},
           Change{"pack/pack.yaml", "title: 冊子", "title: 冊子\ndraft: never"},
       }) {
    auto const before = support::read_text(m_folder / file);
    change(file, from, to);
    EXPECT_EQ(verify().exit_code, 1) << to;
    EXPECT_EQ(print_final().exit_code, 1) << to;
    EXPECT_FALSE(fs::exists(m_folder / "out.pdf")) << to;
    m_folder.write(file, before);
  }
  EXPECT_EQ(print_final().exit_code, 0);
}

TEST_F(FinalPrint, IsRefusedForWhatIsMissingWithThePlaceOfEachSheet) {
  change("pack/a/sheet.yaml", ", result: 2", "");
  sign("担当");
  sign("課長");
  fs::copy(m_folder / "pack/a", m_folder / "pack/b");
  auto const table = verify();
  EXPECT_EQ(table.exit_code, 1);
  EXPECT_NE(table.output.find("pack/b  unfinished  "), std::string::npos) << table.output;
  EXPECT_NE(table.output.find("    * 結果 (missing 1×)\n"), std::string::npos) << table.output;
  auto const refused = print_final();
  for (std::string const folder : {"a", "b"}) {
    EXPECT_NE(refused.errors.find("pack/" + folder + "/sheet.yaml:5:5: error: `結果` is missing"),
              std::string::npos)
        << refused.errors;
  }
}

TEST_F(FinalPrint, WaitsForNoStampsThatAreGivenOnPaper) {
  fs::remove(m_folder / "pack/a/signoff.yaml");
  change("templates/t.yaml", "template: t", "template: t\ndraft: never");
  auto const table = verify();
  EXPECT_EQ(table.exit_code, 0);
  EXPECT_NE(table.output.find("pack/a  on paper  "), std::string::npos) << table.output;
  EXPECT_EQ(print_final().exit_code, 0);
}

TEST_F(FinalPrint, IsOfSheetsAndNotOfTheirPdfs) {
  ASSERT_EQ(print_final().exit_code, 0);
  auto const outcome = run({"signoff", (m_folder / "out.pdf").string(), "--verify"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("a PDF is no sheet"), std::string::npos) << outcome.errors;
}

}  // namespace
}  // namespace mokuhyo::end_to_end
