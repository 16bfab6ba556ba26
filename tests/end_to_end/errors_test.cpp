// What goes wrong: one diagnostic each, at the exact place, and nothing is written.

#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

/// A sheet of one's own to break.
class Errors : public testing::Test {
 protected:
  Errors() {
    m_folder.write("sheet/header.yaml",
                   "template: soshiki-mokuhyo\n"
                   "fiscal-year: 令和5年度\n"
                   "department: 市民生活部\n"
                   "section: 市民生活課\n"
                   "created: R5.4.1\n"
                   "evaluated: R6.3.31\n");
    m_folder.write("sheet/goals.yaml",
                   "goals:\n"
                   "  - no: 1\n"
                   "    goal: 窓口業務\n"
                   "    indicators:\n"
                   "      - {indicator: 申請率, target: 85%}\n");
    m_folder.write("sheet/evaluation.yaml",
                   "evaluation:\n"
                   "  \"1\": {result: 90%, mark: ○, achievement: 増えた。, policy: 続ける。}\n");
  }

  /// Replaces `from`, which stands in the file, by `to`.
  void change(std::string_view name, std::string_view from, std::string_view to) {
    auto const file = "sheet/" + std::string(name);
    auto text = support::read_text(m_folder / file);
    auto const at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    m_folder.write(file, text.replace(at, from.size(), to));
  }

  support::Outcome render() {
    return mokuhyo(
        {"render", (m_folder / "sheet").string(), "-o", (m_folder / "out.pdf").string()});
  }

  /// The run fails with one error, whose first line is `sheet/` + `expected`, and a caret.
  void expect_error(std::string const& expected) {
    auto const outcome = render();
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(outcome.output, "");
    EXPECT_FALSE(fs::exists(m_folder / "out.pdf"));
    auto const place = (m_folder / "sheet/").string() + expected;
    EXPECT_TRUE(outcome.errors.starts_with(place)) << outcome.errors;
    EXPECT_TRUE(outcome.errors.ends_with("\n1 error\n")) << outcome.errors;
    EXPECT_NE(outcome.errors.find("^"), std::string::npos) << outcome.errors;
    EXPECT_NE(outcome.errors.find("\n    hint: "), std::string::npos) << outcome.errors;
  }

  support::TemporaryFolder m_folder;
};

TEST_F(Errors, NoneInTheSheetAsItIs) {
  auto const outcome = render();
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  EXPECT_EQ(outcome.errors, "");
  EXPECT_TRUE(fs::exists(m_folder / "out.pdf"));
}

TEST_F(Errors, AMissingPath) {
  auto const outcome = mokuhyo({"render", (m_folder / "nowhere").string()});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_TRUE(outcome.errors.starts_with((m_folder / "nowhere").string() + ": error: "));
}

TEST_F(Errors, ASheetThatAPackNamesInVain) {
  auto const pack = m_folder.write("pack.yaml", "title: x\nsheets:\n  - shet\n");
  auto const outcome = mokuhyo({"check", m_folder.path().string()});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_TRUE(outcome.errors.starts_with(pack.string() + ":3:5: error: there is no sheet `shet`"))
      << outcome.errors;
  EXPECT_NE(outcome.errors.find("hint: did you mean `sheet`?"), std::string::npos);
}

TEST_F(Errors, BrokenYaml) {
  change("goals.yaml", "target: 85%}", "target: 85%");
  expect_error("goals.yaml:5:9: error: this bracket is not closed");
}

TEST_F(Errors, AnUnknownKey) {
  change("goals.yaml", "indicator:", "indicater:");
  auto const outcome = render();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("goals.yaml:5:10: error: "), std::string::npos) << outcome.errors;
  EXPECT_NE(outcome.errors.find("indicator"), std::string::npos) << outcome.errors;
  EXPECT_FALSE(fs::exists(m_folder / "out.pdf"));
}

TEST_F(Errors, ADoubledKey) {
  change("header.yaml", "section:", "department: 土木部\nsection:");
  expect_error("header.yaml:4:1: error: ");
}

TEST_F(Errors, AWrongType) {
  change("header.yaml", "created: R5.4.1", "created: R5.4.31");
  expect_error("header.yaml:5:10: error: ");
}

TEST_F(Errors, AListInPlaceOfText) {
  change("goals.yaml", "target: 85%", "target: [85%]");
  expect_error("goals.yaml:5:34: error: ");
}

TEST_F(Errors, AnEvaluationOfARowThatDoesNotExist) {
  change("evaluation.yaml", "続ける。}\n", "続ける。}\n  \"2\": {result: 90%, mark: ○}\n");
  expect_error("evaluation.yaml:3:3: error: ");
}

TEST_F(Errors, AMarkThatTheLegendLacks) {
  change("evaluation.yaml", "○", "◎");
  expect_error("evaluation.yaml:2:28: error: ");
}

TEST_F(Errors, ACharacterThatNoFontHas) {
  change("header.yaml", "市民生活課", "市民\U00013000課");
  auto const outcome = render();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("header.yaml:4:"), std::string::npos) << outcome.errors;
  EXPECT_FALSE(fs::exists(m_folder / "out.pdf"));
}

TEST_F(Errors, AllOfThemInOneRun) {
  change("header.yaml", "created: R5.4.1", "created: R5.4.31");
  change("evaluation.yaml", "○", "◎");
  auto const outcome = render();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("header.yaml:5:10: error: "), std::string::npos) << outcome.errors;
  EXPECT_NE(outcome.errors.find("evaluation.yaml:2:28: error: "), std::string::npos)
      << outcome.errors;
  EXPECT_TRUE(outcome.errors.ends_with("\n2 errors\n")) << outcome.errors;
}

TEST_F(Errors, SpeakJapaneseWhereTheLocaleDoes) {
  change("header.yaml", "created: R5.4.1", "created: R5.4.31");
  auto const outcome = mokuhyo({"check", (m_folder / "sheet").string()}, {"LC_ALL=ja_JP.UTF-8"});
  EXPECT_NE(outcome.errors.find("header.yaml:5:10: エラー: "), std::string::npos) << outcome.errors;
  EXPECT_TRUE(outcome.errors.ends_with("エラー 1 件\n")) << outcome.errors;
}

TEST_F(Errors, AFolderThatCannotBeWrittenIsTheMachines) {
  m_folder.write("file", "");
  auto const pdf = (m_folder / "file/out.pdf").string();
  auto const outcome = mokuhyo({"render", (m_folder / "sheet").string(), "-o", pdf});
  EXPECT_EQ(outcome.exit_code, 3);
  EXPECT_EQ(outcome.output, "");
  EXPECT_TRUE(outcome.errors.starts_with(pdf + ": error: ")) << outcome.errors;
}

TEST_F(Errors, LeaveThePdfOfAnEarlierRunAlone) {
  EXPECT_EQ(render().exit_code, 0);
  auto const before = support::read_text(m_folder / "out.pdf");
  change("evaluation.yaml", "○", "◎");
  EXPECT_EQ(render().exit_code, 1);
  EXPECT_TRUE(support::read_text(m_folder / "out.pdf") == before);
}

TEST_F(Errors, SpecialFilesWhereTextBelongsAreNamed) {
  auto const sheet = m_folder / "sheet/more.yaml";
  auto const said = [&] { return mokuhyo({"check", (m_folder / "sheet").string()}).errors; };
  ASSERT_EQ(::mkfifo(sheet.c_str(), 0600), 0);
  EXPECT_TRUE(said().starts_with(sheet.string() + ": error: this is a named pipe, not a regular"));
  fs::remove(sheet);
  fs::create_symlink("/dev/zero", sheet);
  EXPECT_TRUE(said().starts_with(sheet.string() + ": error: this is a device, not a regular"));
  fs::remove(sheet);
  fs::create_directory(sheet);
  EXPECT_TRUE(said().starts_with(sheet.string() + ": error: this is a folder, not a regular"));
  fs::remove(sheet);
  fs::create_symlink("nowhere", sheet);
  EXPECT_TRUE(said().starts_with(sheet.string() + ": error: no such file"));
}

TEST_F(Errors, SpecialFilesInPlaceOfASheetAreNamed) {
  auto const said = [](std::string const& path) { return mokuhyo({"check", path}).errors; };
  EXPECT_TRUE(said("/dev/zero").starts_with("/dev/zero: error: this is a device, not a regular"));
  auto const pipe = (m_folder / "pipe.yaml").string();
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_TRUE(said(pipe).starts_with(pipe + ": error: this is a named pipe, not a regular"));
  fs::create_directories(m_folder / "spoilt");
  ASSERT_EQ(::mkfifo((m_folder / "spoilt/header.yaml").c_str(), 0600), 0);
  EXPECT_NE(said((m_folder / "spoilt").string()).find("header.yaml: error: this is a named pipe"),
            std::string::npos);
  fs::create_directories(m_folder / "pack/pack.yaml");
  EXPECT_NE(said((m_folder / "pack").string()).find("pack.yaml: error: this is a folder"),
            std::string::npos);
}

TEST_F(Errors, ShowHiddenCharactersByTheirNames) {
  change("header.yaml", "市民生活課", "市民\u202E生活課");
  auto const outcome = render();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(outcome.errors.find("\u202E"), std::string::npos);
  EXPECT_NE(outcome.errors.find("市民<U+202E>生活課"), std::string::npos) << outcome.errors;
}

TEST_F(Errors, NoColorAndNoProgressInAPipe) {
  change("evaluation.yaml", "○", "◎");
  EXPECT_EQ(render().errors.find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace mokuhyo::end_to_end
