// Packs with what stands around their sheets, and packs in which something is wrong.

#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

class PackProgram : public testing::Test {
 protected:
  PackProgram() { fs::copy(sample_pack(), m_folder / "pack", fs::copy_options::recursive); }

  [[nodiscard]] support::Outcome render(std::vector<std::string> const& options) const {
    std::vector<std::string> words{"render", (m_folder / "pack").string(), "-o", pdf().string()};
    words.insert(words.end(), options.begin(), options.end());
    return mokuhyo(words);
  }

  [[nodiscard]] fs::path pdf() const { return m_folder / "pack.pdf"; }

  /// The text of one page as poppler reads it.
  [[nodiscard]] std::string page(int number) const {
    auto const digits = std::to_string(number);
    return support::run({"pdftotext", "-f", digits, "-l", digits, "-layout", pdf().string(), "-"})
        .output;
  }

  void spoil(std::string const& sheet) {
    auto const file = m_folder / ("pack/" + sheet + "/header.yaml");
    m_folder.write("pack/" + sheet + "/header.yaml", support::read_text(file) + "secton: x\n");
  }

  support::TemporaryFolder m_folder;
};

bool holds(std::string const& text, std::string const& words) {
  return text.find(words) != std::string::npos;
}

TEST_F(PackProgram, StandsAloneUnlessMoreIsAskedFor) {
  EXPECT_TRUE(holds(render({"--lang", "en"}).output, "6 pages"));
  EXPECT_TRUE(holds(render({"--lang", "en", "--front-matter"}).output, "10 pages"));
}

TEST_F(PackProgram, SaysOnTheBackOfTheCoverWhichSheetsAreMissing) {
  spoil("02-shohi-seikatsu-center");
  auto const outcome = render({"--front-matter", "--keep-going", "--lang", "en"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_TRUE(holds(outcome.output, "10 pages")) << outcome.errors;
  EXPECT_TRUE(holds(outcome.errors, "02-shohi-seikatsu-center/header.yaml"));
  EXPECT_TRUE(holds(page(2), "02-shohi-seikatsu-center")) << page(2);
  EXPECT_TRUE(holds(page(2), "header.yaml"));
  EXPECT_FALSE(holds(page(3), "消費生活センター"));
  EXPECT_TRUE(holds(page(3), "パスポートセンター"));
}

TEST_F(PackProgram, SheetsAloneTellOfMissingOnesToo) {
  spoil("02-shohi-seikatsu-center");
  auto const outcome = render({"--keep-going", "--lang", "en"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_TRUE(holds(outcome.output, "6 pages")) << outcome.errors;
  EXPECT_TRUE(holds(page(1), "02-shohi-seikatsu-center"));
}

TEST_F(PackProgram, WithoutKeepingOnAnErrorStopsAll) {
  spoil("02-shohi-seikatsu-center");
  spoil("05-danjo-kyodo-sankaku");
  auto const outcome = render({"--front-matter"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_FALSE(fs::exists(pdf()));
  EXPECT_TRUE(holds(outcome.errors, "05-danjo-kyodo-sankaku"));
}

TEST_F(PackProgram, NothingIsMadeOfWhatIsAllWrong) {
  for (auto const& sheet : fs::directory_iterator(m_folder / "pack")) {
    if (sheet.is_directory())
      m_folder.write("pack/" + sheet.path().filename().string() + "/header.yaml", "x: y\n");
  }
  EXPECT_EQ(render({"--front-matter", "--keep-going"}).exit_code, 1);
  EXPECT_FALSE(fs::exists(pdf()));
}

TEST_F(PackProgram, LastYearStandsInTheSummary) {
  fs::copy(sample_pack(), m_folder / "last", fs::copy_options::recursive);
  m_folder.write("pack/pack.yaml",
                 support::read_text(m_folder / "pack/pack.yaml") + "last-year: ../last\n");
  EXPECT_EQ(render({"--front-matter"}).exit_code, 0);
  EXPECT_TRUE(holds(page(3), "前年度")) << page(3);
}

TEST_F(PackProgram, AnIndexHasATermOfSeveralSheetsOnceAboveTheirNames) {
  fs::create_directories(m_folder / "twice");
  for (auto const* const name : {"a", "b"})
    fs::copy(sample_pack() / "03-passport-center", m_folder / "twice" / name,
             fs::copy_options::recursive);
  m_folder.write("twice/pack.yaml", "title: x\nindex: 取組指標\n");
  fs::remove_all(m_folder / "pack");
  fs::rename(m_folder / "twice", m_folder / "pack");
  ASSERT_EQ(render({"--front-matter"}).exit_code, 0);
  auto const index = page(6);
  ASSERT_TRUE(holds(index, "指標索引")) << index;
  auto const term = index.find("窓口アンケート結果");
  ASSERT_NE(term, std::string::npos) << index;
  EXPECT_EQ(index.find("窓口アンケート結果", term + 1), std::string::npos) << index;
  auto const sheet = index.find("パスポートセンター", term);
  EXPECT_NE(index.find("パスポートセンター", sheet + 1), std::string::npos) << index;
}

TEST_F(PackProgram, AnIndexOfAColumnThatIsNotThereNamesTheNearest) {
  m_folder.write("pack/pack.yaml", "title: x\nindex: 取組標\n");
  auto const outcome = render({"--front-matter", "--lang", "en"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_TRUE(holds(outcome.errors, "pack.yaml:2:8: error: no sheet has a column"))
      << outcome.errors;
  EXPECT_TRUE(holds(outcome.errors, "did you mean `取組指標`?"));
}

TEST_F(PackProgram, PublishesTheGoodSheetsOnly) {
  spoil("02-shohi-seikatsu-center");
  auto const out = m_folder / "out";
  std::vector<std::string> words{"publish", (m_folder / "pack").string(), "-o", out.string()};
  EXPECT_EQ(mokuhyo(words).exit_code, 1);
  EXPECT_FALSE(fs::exists(out));
  words.emplace_back("--keep-going");
  EXPECT_EQ(mokuhyo(words).exit_code, 1);
  EXPECT_TRUE(fs::exists(out / "sheets/01-shimin-seikatsu.pdf"));
  EXPECT_FALSE(fs::exists(out / "sheets/02-shohi-seikatsu-center.pdf"));
}

}  // namespace
}  // namespace mokuhyo::end_to_end
