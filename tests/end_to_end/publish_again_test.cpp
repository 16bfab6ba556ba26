// Publishing again makes only what changed, and yet what publishing anew would make.

#include "end_to_end/folder_contents.h"
#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <random>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

class PublishAgain : public testing::Test {
 protected:
  /// Three sheets of which nothing is to be said, each with a department of its own.
  void SetUp() override {
    m_folder.write("pack/pack.yaml", "title: 冊子\npublisher: 市\n");
    for (auto const* const name : {"a", "b", "c"}) write_sheet(name, "防犯カメラを設置します。");
    fs::copy(MOKUHYO_SOURCE_DIR "/templates", m_folder / "templates", fs::copy_options::recursive);
  }

  void write_sheet(std::string const& name, std::string const& goal) {
    m_folder.write("pack/" + name + "/sheet.yaml",
                   "template: soshiki-mokuhyo\nfiscal-year: 令和5年度\ndepartment: 部\nsection: " +
                       name + "課\ncreated: R5.4.1\ngoals:\n  - no: 1\n    goal: " + goal +
                       "\n    indicators:\n      - {indicator: 件数, target: 8}\n");
  }

  void publish(std::string const& name, std::vector<std::string> const& environment = {}) {
    auto const outcome =
        mokuhyo({"publish", (m_folder / "pack").string(), "--templates",
                 (m_folder / "templates").string(), "-o", (m_folder / name).string()},
                environment);
    ASSERT_EQ(outcome.exit_code, 0) << outcome.errors;
    ASSERT_EQ(outcome.errors, "");
  }

  void expect_as_made_anew(std::string const& what,
                           std::vector<std::string> const& environment = {}) {
    publish("out", environment);
    fs::remove_all(m_folder / "fresh");
    fs::remove(m_folder / ".fresh.made");
    publish("fresh", environment);
    EXPECT_TRUE(contents(m_folder / "out") == contents(m_folder / "fresh")) << what;
  }

  /// Puts another PDF in the place of a sheet's in such a way that only making it again would tell.
  void forge(std::string const& sheet) {
    auto const digest = [](fs::path const& file) {
      return support::run({"sha256sum", file.string()}).output.substr(0, 64);
    };
    auto const file = m_folder / "out/sheets" / (sheet + ".pdf");
    auto const before = digest(file);
    auto const forged =
        m_folder.write("out/sheets/" + sheet + ".pdf", support::read_text(file) + "forged");
    auto record = support::read_text(m_folder / ".out.made");
    record.replace(record.find(before), before.size(), digest(forged));
    m_folder.write(".out.made", record);
  }

  [[nodiscard]] bool is_forged(std::string const& sheet) const {
    return support::read_text(m_folder / "out/sheets" / (sheet + ".pdf")).ends_with("forged");
  }

  support::TemporaryFolder m_folder;
};

TEST_F(PublishAgain, MakesTheSheetsThatChangedAndNoOthers) {
  publish("out");
  for (auto const* const sheet : {"a", "b", "c"}) forge(sheet);
  write_sheet("b", "見守り隊を増やします。");
  publish("out");
  EXPECT_TRUE(is_forged("a"));
  EXPECT_FALSE(is_forged("b"));
  EXPECT_TRUE(is_forged("c"));
}

TEST_F(PublishAgain, MakesEverythingWhereTheTemplateChanged) {
  publish("out");
  for (auto const* const sheet : {"a", "b", "c"}) forge(sheet);
  auto const file = m_folder / "templates/soshiki-mokuhyo.yaml";
  m_folder.write("templates/soshiki-mokuhyo.yaml", support::read_text(file) + "# changed\n");
  publish("out");
  for (auto const* const sheet : {"a", "b", "c"}) EXPECT_FALSE(is_forged(sheet)) << sheet;
}

TEST_F(PublishAgain, MakesTheWholeWhereWhatStandsAroundTheSheetsChanged) {
  publish("out");
  auto text = support::read_text(m_folder / "templates/packs/standard.yaml");
  text.replace(text.find("title: 目次"), std::string("title: 目次").size(), "title: もくじ");
  m_folder.write("templates/packs/standard.yaml", text);
  expect_as_made_anew("the pack's template");
}

TEST_F(PublishAgain, MakesTheWholeWhereTheYearBeforeChanged) {
  fs::copy(m_folder / "pack", m_folder / "last", fs::copy_options::recursive);
  m_folder.write("pack/pack.yaml", "title: 冊子\npublisher: 市\nlast-year: ../last\n");
  publish("out");
  m_folder.write("last/a/sheet.yaml",
                 support::read_text(m_folder / "last/a/sheet.yaml") +
                     "evaluation:\n  \"1\": {result: 9, mark: ○, achievement: 増えました。, "
                     "policy: 続けます。}\n");
  expect_as_made_anew("the year before");
}

TEST_F(PublishAgain, MakesTheWholeWhereASheetWentToAnotherGroup) {
  for (auto const* const place : {"x/a", "x/b", "y/c"}) {
    fs::create_directories(m_folder / "pack" / fs::path(place).parent_path());
    fs::rename(m_folder / "pack" / fs::path(place).filename(), m_folder / "pack" / place);
  }
  m_folder.write("pack/pack.yaml",
                 "title: 冊子\ngroups:\n  - {title: 東部, sheets: [x/*]}\n"
                 "  - {title: 西部, sheets: [y/*]}\n");
  publish("out");
  fs::rename(m_folder / "pack/x/b", m_folder / "pack/y/b");
  expect_as_made_anew("groups");
}

TEST_F(PublishAgain, TrustsNoFileThatIsNotAsItWasMade) {
  publish("out");
  m_folder.write("out/sheets/a.pdf", "%PDF-1.7");
  m_folder.write("out/pack.pdf", "%PDF-1.7");
  expect_as_made_anew("tampered with");
}

TEST_F(PublishAgain, TrustsNoRecordThatCannotBeRead) {
  for (auto const* const record : {"", "{", "[]", "{\"sheets/a.pdf\":1}",
                                   "{\"sheets/a.pdf\":{\"made-of\":[],\"sha256\":2}}"}) {
    publish("out");
    m_folder.write(".out.made", record);
    expect_as_made_anew(record);
  }
}

TEST_F(PublishAgain, IsAsMadeAnewAfterAnyEdits) {
  std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same edits in every run
  auto const pick = [&](int below) {
    return static_cast<int>(random() % static_cast<unsigned>(below));
  };
  std::vector<std::string> environment;
  for (int round = 0; round < 12; ++round) {
    auto const sheet = std::string(1, static_cast<char>('a' + pick(5)));
    switch (pick(6)) {
      case 0: fs::remove_all(m_folder / "pack" / "e"); break;
      case 1:
        m_folder.write("pack/pack.yaml",
                       "title: 冊子" + std::to_string(round) + "\npublisher: 市\n");
        break;
      case 2: environment = {"SOURCE_DATE_EPOCH=" + std::to_string(round * 1000000)}; break;
      case 3: fs::remove(m_folder / ".out.made"); break;
      default: write_sheet(sheet, "目標その" + std::to_string(pick(3)) + "です。");
    }
    expect_as_made_anew(std::to_string(round), environment);
  }
}

}  // namespace
}  // namespace mokuhyo::end_to_end
