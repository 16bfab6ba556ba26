// The program from its arguments to its exit code.

#include "cli/run.h"

#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <memory>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

class Run : public testing::Test {
 protected:
  /// Runs the program in English with the data of the source tree.
  ExitCode run(std::vector<std::string> const& arguments) {
    File const out(std::fopen((m_folder / "stdout").c_str(), "wb"));
    File const err(std::fopen((m_folder / "stderr").c_str(), "wb"));
    Environment environment;
    environment.out = out.get();
    environment.err = err.get();
    environment.data_folders = {m_data};
    return cli::run(arguments, environment);
  }

  [[nodiscard]] std::string output() const { return support::read_text(m_folder / "stdout"); }
  [[nodiscard]] std::string errors() const { return support::read_text(m_folder / "stderr"); }
  [[nodiscard]] std::string path(std::string_view name) const { return (m_folder / name).string(); }

  support::TemporaryFolder m_folder;
  fs::path m_data = MOKUHYO_SOURCE_DIR;
  std::string m_sample = MOKUHYO_SOURCE_DIR "/samples/niigata-r5/03-passport-center";
};

TEST_F(Run, TellsItsVersion) {
  EXPECT_EQ(run({"--version"}), ExitCode::done);
  EXPECT_EQ(output(), "mokuhyo 0.1.0\n");
}

TEST_F(Run, ShowsHelpInTheLanguageAskedFor) {
  EXPECT_EQ(run({"--help"}), ExitCode::done);
  EXPECT_NE(output().find("Usage:"), std::string::npos);
  EXPECT_EQ(run({"render", "--help", "--lang", "ja"}), ExitCode::done);
  EXPECT_NE(output().find("使い方:"), std::string::npos);
}

TEST_F(Run, EndsWith2ForAWrongCommandLine) {
  EXPECT_EQ(run({"render"}), ExitCode::wrong_command_line);
  EXPECT_EQ(output(), "");
  EXPECT_EQ(errors(),
            "error: no sheet or pack is named\n    hint: name its folder or file\n1 error\n");
}

TEST_F(Run, RendersASheetAndTellsWhere) {
  EXPECT_EQ(run({"render", m_sample, "-o", path("a.pdf")}), ExitCode::done) << errors();
  EXPECT_EQ(output(), path("a.pdf") + ": 1 page\n");
  EXPECT_TRUE(support::read_text(path("a.pdf")).starts_with("%PDF-"));
}

TEST_F(Run, WritesOnePdfForEachPathIntoAFolder) {
  auto const other = m_sample + "/../06-kocho-sodan";
  EXPECT_EQ(run({"render", m_sample, other, "-o", path("out/")}), ExitCode::done) << errors();
  EXPECT_TRUE(fs::exists(path("out/03-passport-center.pdf")));
  EXPECT_TRUE(fs::exists(path("out/06-kocho-sodan.pdf")));
}

TEST_F(Run, JoinsSeveralPathsIntoOneFile) {
  auto const other = m_sample + "/../06-kocho-sodan";
  EXPECT_EQ(run({"render", m_sample, other, "-o", path("a.pdf")}), ExitCode::done) << errors();
  EXPECT_EQ(output(), path("a.pdf") + ": 2 pages\n");
}

TEST_F(Run, RefusesTwoPdfsOfOneName) {
  EXPECT_EQ(run({"render", m_sample, m_sample + "/", "-o", path("out/")}), ExitCode::wrong_input);
  EXPECT_NE(errors().find("two PDFs would have this name"), std::string::npos);
  EXPECT_FALSE(fs::exists(path("out")));
}

TEST_F(Run, WritesNothingWhereOneSheetIsWrong) {
  auto const broken = m_folder.write("broken/sheet.yaml", "section: [\n").parent_path().string();
  EXPECT_EQ(run({"render", m_sample, broken, "-o", path("out/")}), ExitCode::wrong_input);
  EXPECT_FALSE(fs::exists(path("out")));
  EXPECT_EQ(output(), "");
}

TEST_F(Run, ReportsEverythingThatIsWrongInOneGo) {
  auto const one = m_folder.write("one/sheet.yaml", "section: [\n").parent_path().string();
  auto const two = m_folder.write("two/sheet.yaml", "a: 'x\n").parent_path().string();
  EXPECT_EQ(run({"check", two, one, path("missing")}), ExitCode::wrong_input);
  auto const text = errors();
  EXPECT_NE(text.find("missing: error: no such file or folder"), std::string::npos);
  EXPECT_NE(text.find("one/sheet.yaml:1:10: error: "), std::string::npos);
  EXPECT_NE(text.find("two/sheet.yaml:1:4: error: "), std::string::npos);
  EXPECT_LT(text.find("one/"), text.find("two/"));
  EXPECT_TRUE(text.ends_with("3 errors\n")) << text;
}

TEST_F(Run, AFolderThatIsNoSheetIsRefused) {
  m_folder.write("empty/readme.txt", "");
  EXPECT_EQ(run({"check", path("empty")}), ExitCode::wrong_input);
  EXPECT_NE(errors().find("neither a sheet nor a pack"), std::string::npos);
}

TEST_F(Run, EndsWith3WhereItCannotWrite) {
  m_folder.write("file", "");
  EXPECT_EQ(run({"render", m_sample, "-o", path("file/a.pdf")}), ExitCode::machine_failure);
  EXPECT_EQ(output(), "");
}

TEST_F(Run, EndsWith3WithoutItsData) {
  m_data = m_folder.path();
  EXPECT_EQ(run({"check", m_sample}), ExitCode::machine_failure);
  EXPECT_NE(errors().find("MOKUHYO_DATA"), std::string::npos);
}

TEST_F(Run, ChecksAndWritesNothing) {
  EXPECT_EQ(run({"check", m_sample}), ExitCode::done) << errors();
  EXPECT_EQ(output(), "03-passport-center: no errors (1 sheet)\n");
}

TEST_F(Run, ChecksAsJson) {
  EXPECT_EQ(run({"check", path("missing"), "--format", "json"}), ExitCode::wrong_input);
  EXPECT_EQ(errors(), "");
  EXPECT_NE(output().find("\"errors\": 1, \"warnings\": 0}"), std::string::npos);
}

TEST_F(Run, ExplainsItsLayout) {
  EXPECT_EQ(run({"render", m_sample, "-o", path("a.pdf"), "--explain"}), ExitCode::done)
      << errors();
  EXPECT_NE(output().find(" pt, 1 page, "), std::string::npos) << output();
}

}  // namespace
}  // namespace mokuhyo::cli
