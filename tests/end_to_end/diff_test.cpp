// Two states of sheets compared, on disk and in git.
#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

class Diff : public testing::Test {
 protected:
  Diff() {
    for (auto const* const name : {"before", "after"})
      fs::copy(sample_sheets().front(), m_folder / name, fs::copy_options::recursive);
  }

  void change(std::string const& from, std::string const& to) const {
    auto text = support::read_text(m_folder / "after/header.yaml");
    auto const at = text.find(from);
    ASSERT_NE(at, std::string::npos);
    m_folder.write("after/header.yaml", text.replace(at, from.size(), to));
  }

  [[nodiscard]] support::Outcome diff(std::vector<std::string> const& options = {}) const {
    std::vector<std::string> arguments{"diff", (m_folder / "before").string(),
                                       (m_folder / "after").string()};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return mokuhyo(arguments);
  }

  support::TemporaryFolder m_folder;
};

TEST_F(Diff, OfTheSameIsEmptyWithExitCode0) {
  auto const outcome = diff();
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  EXPECT_EQ(outcome.output, "");
}

TEST_F(Diff, ShowsWhatChangedBySignsWithExitCode1) {
  change("市民生活課", "市民くらし課");
  auto const outcome = diff();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(outcome.output, "== after\n~ 組織名(準部・課・機関名): 市民[-生活-]{+くらし+}課\n");
}

TEST_F(Diff, IsJsonForPrograms) {
  change("市民生活課", "市民くらし課");
  auto const json = nlohmann::json::parse(diff({"--format", "json"}).output);
  auto const& changed = json["sheets"][0]["changes"][0];
  EXPECT_EQ(changed["path"], "section");
  EXPECT_EQ(changed["before"], "市民生活課");
  EXPECT_EQ(changed["parts"][1]["kind"], "removed");
}

TEST_F(Diff, MakesAPdfOfTheNewSheetAndTheListOfItsChanges) {
  change("市民生活課", "市民くらし課");
  auto const out = (m_folder / "out.pdf").string();
  EXPECT_EQ(diff({"-o", out}).exit_code, 1);
  auto const text = support::run({"pdftotext", out, "-"}).output;
  EXPECT_NE(text.find("市民生活課"), std::string::npos) << text;
  EXPECT_NE(text.find("変更一覧"), std::string::npos) << text;
}

TEST(DiffOfPacks, KnowsSheetsByTheirTitlesWhereFoldersWereRenamedAndTakesAnEditionForTheOldState) {
  support::TemporaryFolder const folder;
  folder.write("pack/pack.yaml", "title: 冊子\n");
  for (std::size_t const i : {1U, 2U}) {
    auto const sheet = sample_sheets().at(i);
    fs::copy(sheet, folder / "pack" / sheet.filename(), fs::copy_options::recursive);
  }
  auto const edition = (folder / "edition").string();
  ASSERT_EQ(mokuhyo({"publish", (folder / "pack").string(), "-o", edition}).exit_code, 0);
  fs::rename(folder / "pack/03-passport-center", folder / "pack/01-moved");
  auto text = support::read_text(folder / "pack/01-moved/sheet.yaml");
  folder.write("pack/01-moved/sheet.yaml", text.replace(text.find("R5.4.1"), 6, "R5.4.3"));
  auto const outcome = mokuhyo({"diff", edition, (folder / "pack").string()});
  EXPECT_EQ(outcome.exit_code, 1) << outcome.errors;
  EXPECT_EQ(outcome.output, "== 01-moved\n~ 作成日: R5.4.[-1-]{+3+}\n");
}

TEST(DiffOfPacks, NamesSheetsThatAreNewOrGone) {
  support::TemporaryFolder const folder;
  folder.write("before/pack.yaml", "title: 前\n");
  folder.write("after/pack.yaml", "title: 後\n");
  for (auto const& [name, sheet] :
       {std::pair("before/01", 1U), {"before/03", 3U}, {"after/02", 2U}, {"after/03", 3U}})
    fs::copy(sample_sheets().at(sheet), folder / name, fs::copy_options::recursive);
  auto const outcome = mokuhyo({"diff", (folder / "before").string(), (folder / "after").string()});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_TRUE(outcome.output.starts_with("== 02 (a new sheet)\n+ ")) << outcome.output;
  EXPECT_NE(outcome.output.find("\n== 01 (a sheet that is gone)\n- "), std::string::npos);
}

/// A repository whose first commit holds the sheet as it was.
class GitDiff : public Diff {
 protected:
  GitDiff() {
    fs::rename(m_folder / "before", m_folder / "sheet");
    git({"init", "-q"});
    git({"add", "sheet"});
    git({"-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a"});
  }

  void git(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"git", "-C", m_folder.path().string()});
    ASSERT_EQ(support::run(arguments).exit_code, 0);
  }

  [[nodiscard]] support::Outcome diff_with(std::string const& revision) const {
    return mokuhyo(
        {"diff", "--", revision, (m_folder / "after").string()},
        {"GIT_DIR=" + (m_folder / ".git").string(), "GIT_WORK_TREE=" + m_folder.path().string()});
  }
};

TEST_F(GitDiff, TakesTheOldStateOutOfARevision) {
  change("市民生活課", "市民くらし課");
  auto const outcome = diff_with("HEAD:sheet");
  EXPECT_EQ(outcome.exit_code, 1) << outcome.errors;
  EXPECT_NE(outcome.output.find("市民[-生活-]{+くらし+}課"), std::string::npos) << outcome.output;
}

TEST_F(GitDiff, TakesNoNameForAnOption) {
  EXPECT_NE(diff_with("--output=x:sheet").errors.find("git knows no revision"), std::string::npos);
  EXPECT_NE(diff_with("HEAD:--help").errors.find("no YAML files in that revision"),
            std::string::npos);
  EXPECT_NE(diff_with("HEAD:$(touch x)").errors.find("no YAML files in that revision"),
            std::string::npos);
}

}  // namespace
}  // namespace mokuhyo::end_to_end
