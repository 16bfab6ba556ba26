// Sign-off as a user does it: one sheet after the other, up to the final print.
#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <map>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

constexpr char const* sample = MOKUHYO_SOURCE_DIR "/samples/soshiki-mokuhyo-r6";

/// A copy of the sample whose form has boxes for four, with nothing signed.
class Signoff : public testing::Test {
 protected:
  Signoff() {
    fs::copy(sample, m_sheet, fs::copy_options::recursive);
    fs::remove(m_sheet / "signoff.yaml");
  }

  [[nodiscard]] support::Outcome sign(std::string const& role,
                                      std::string const& date = "2025-04-02") const {
    return mokuhyo(
        {"signoff", m_sheet.string(), "--as", role, "--by", "信濃 花子", "--date", date});
  }

  void sign_all() const {
    for (auto const* const role : {"担当", "係長", "課長", "部長"})
      ASSERT_EQ(sign(role).exit_code, 0) << role;
  }

  [[nodiscard]] support::Outcome render(std::vector<std::string> const& options) const {
    std::vector<std::string> arguments{"render", m_sheet.string(), "-o",
                                       (m_folder / "out.pdf").string()};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return mokuhyo(arguments);
  }

  [[nodiscard]] std::string printed_text() const {
    return support::run({"pdftotext", "-layout", (m_folder / "out.pdf").string(), "-"}).output;
  }

  void change(char const* file, std::string const& from, std::string const& to) const {
    auto text = support::read_text(m_sheet / file);
    auto const at = text.find(from);
    ASSERT_NE(at, std::string::npos);
    m_folder.write("sheet/" + std::string(file), text.replace(at, from.size(), to));
  }

  support::TemporaryFolder m_folder;
  fs::path m_sheet = m_folder / "sheet";
};

TEST_F(Signoff, WritesTheRecordAndNothingElse) {
  std::map<std::string, std::string> before;
  for (auto const& entry : fs::directory_iterator(m_sheet))
    before[entry.path().filename()] = support::read_text(entry.path());
  auto const outcome = sign("担当");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  EXPECT_EQ(outcome.output, m_sheet.string() + ": signed by 担当 信濃 花子 2025-04-02\n");
  for (auto const& entry : fs::directory_iterator(m_sheet)) {
    auto const name = entry.path().filename().string();
    if (name != "signoff.yaml") {
      EXPECT_EQ(support::read_text(entry.path()), before[name]);
    }
  }
}

TEST_F(Signoff, KeepsTheOrderOfTheBoxes) {
  auto const outcome = sign("課長");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("`担当` signs before `課長`"), std::string::npos);
  EXPECT_FALSE(fs::exists(m_sheet / "signoff.yaml"));
}

TEST_F(Signoff, IsOfTheDayOfTheSourcesWhereNoneIsGiven) {
  auto const outcome = mokuhyo({"signoff", m_sheet.string(), "--as", "担当", "--by", "信濃"},
                               {"SOURCE_DATE_EPOCH=1711810800"});
  EXPECT_EQ(outcome.output, m_sheet.string() + ": signed by 担当 信濃 2024-03-31\n");
}

TEST_F(Signoff, VerifyTellsThePeopleAndTheProgramsHowThingsStand) {
  ASSERT_EQ(sign("担当").exit_code, 0);
  auto const text = mokuhyo({"signoff", m_sheet.string(), "--verify"});
  EXPECT_EQ(text.exit_code, 1);
  EXPECT_NE(text.output.find("partly signed  担当 信濃 花子 2025-04-02, 係長 open"),
            std::string::npos)
      << text.output;
  auto const json = nlohmann::json::parse(
      mokuhyo({"signoff", m_sheet.string(), "--verify", "--format", "json"}).output);
  EXPECT_EQ(json["sheets"][0]["state"], "partly-signed");
  EXPECT_EQ(json["open"], 1);
}

TEST_F(Signoff, VerifyIsContentWhenAllHaveSignedOrNobodyIsAsked) {
  sign_all();
  auto const outcome = mokuhyo({"signoff", m_sheet.string(), sample_pack().string(), "--verify"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.output << outcome.errors;
}

TEST_F(Signoff, VerifyNamesTheFieldsThatChanged) {
  sign_all();
  change("evaluation.yaml", "結果: 466", "結果: 467");
  auto const outcome = mokuhyo({"signoff", m_sheet.string(), "--verify"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.output.find("    * 評価一覧 1-1・R6結果\n"), std::string::npos)
      << outcome.output;
}

TEST_F(Signoff, ASheetIsADraftUntilAllHaveSigned) {
  ASSERT_EQ(sign("担当").exit_code, 0);
  ASSERT_EQ(render({}).exit_code, 0);
  EXPECT_NE(printed_text().find("承認 1/4   令和 7 年 4 月 2 日"), std::string::npos)
      << printed_text();
  ASSERT_EQ(sign("係長").exit_code + sign("課長").exit_code + sign("部長").exit_code, 0);
  ASSERT_EQ(render({}).exit_code, 0);
  EXPECT_EQ(printed_text().find("1/4"), std::string::npos);
  EXPECT_NE(printed_text().find("R7.4.2"), std::string::npos);
}

TEST_F(Signoff, FinalRefusesWithAllThatIsOpen) {
  ASSERT_EQ(sign("担当").exit_code, 0);
  auto const outcome = render({"--final"});
  EXPECT_EQ(outcome.exit_code, 1);
  for (auto const* const role : {"係長", "課長", "部長"}) {
    EXPECT_NE(outcome.errors.find("`" + std::string(role) + "` has not signed"), std::string::npos)
        << outcome.errors;
  }
  EXPECT_FALSE(fs::exists(m_folder / "out.pdf"));
}

TEST_F(Signoff, FinalRefusesWhatHasChangedSince) {
  sign_all();
  EXPECT_EQ(render({"--final"}).exit_code, 0);
  change("goals.yaml", "target: 40", "target: 41");
  auto const outcome = render({"--final"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("the sheet has changed since `担当` signed"), std::string::npos);
  EXPECT_NE(outcome.errors.find("goals.1.indicators.2.target"), std::string::npos);
}

TEST_F(Signoff, DraftIsForcedWhereEverythingIsSigned) {
  sign_all();
  ASSERT_EQ(render({"--draft"}).exit_code, 0);
  EXPECT_NE(printed_text().find("承認 4/4"), std::string::npos) << printed_text();
}

TEST_F(Signoff, ATamperedRecordIsAnErrorWithItsPlace) {
  sign_all();
  change("signoff.yaml", "date: 2025-04-02", "date: 2025-04-01");
  auto const outcome = render({});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("signoff.yaml:2:3: error: this sign-off is not as it was written"),
            std::string::npos)
      << outcome.errors;
}

TEST_F(Signoff, OfAPackIsRefused) {
  auto const outcome =
      mokuhyo({"signoff", sample_pack().string(), "--as", "担当", "--by", "信濃 花子"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("a pack cannot be signed"), std::string::npos);
}

TEST_F(Signoff, NeedsToKnowWhoSignsAsWhat) {
  EXPECT_EQ(mokuhyo({"signoff", m_sheet.string(), "--as", "担当"}).exit_code, 2);
  EXPECT_EQ(mokuhyo({"signoff", m_sheet.string(), "--as", "担当", "--by", "a", "--date", "R6.4.31"})
                .exit_code,
            2);
  EXPECT_EQ(mokuhyo({"signoff", m_sheet.string(), "--as", "担当", "--verify"}).exit_code, 2);
}

TEST(Drafts, TheRealSheetsAreNone) {
  support::TemporaryFolder const folder;
  auto const out = (folder / "out.pdf").string();
  ASSERT_EQ(mokuhyo({"render", sample_pack().string(), "-o", out, "--final"}).exit_code, 0);
  EXPECT_EQ(support::run({"pdftotext", out, "-"}).output.find("案　"), std::string::npos);
}

}  // namespace
}  // namespace mokuhyo::end_to_end
