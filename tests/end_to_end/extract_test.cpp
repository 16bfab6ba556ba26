// What the published PDF of a sheet carries is enough to make the same PDF again.

#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <map>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

class Extract : public testing::Test {
 protected:
  [[nodiscard]] std::string path(std::string const& name) const {
    return (m_folder / name).string();
  }

  /// The files of the folder that is made of the data in the PDF at `pdf`.
  [[nodiscard]] std::map<std::string, std::string> extracted(std::string const& pdf) const {
    auto const outcome = mokuhyo({"extract", pdf, "-o", path("sheet")});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    std::map<std::string, std::string> files;
    for (auto const& entry : fs::directory_iterator(path("sheet"))) {
      files[entry.path().filename()] = support::read_text(entry.path());
    }
    return files;
  }

  /// The PDF of the extracted folder is that which it came from.
  void expect_same_again(std::string const& pdf) const {
    auto const outcome = mokuhyo({"render", path("sheet"), "--with-data", "-o", path("again.pdf")});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_TRUE(support::read_text(path("again.pdf")) == support::read_text(pdf)) << pdf;
  }

  [[nodiscard]] std::string complaint(std::vector<std::string> const& words) const {
    auto const outcome = mokuhyo(words);
    EXPECT_EQ(outcome.exit_code, 1);
    return outcome.errors;
  }

  support::TemporaryFolder m_folder;
};

TEST_F(Extract, GivesBackTheFilesOfEverySheetAndTheSamePdfAgain) {
  ASSERT_EQ(mokuhyo({"publish", sample_pack().string(), "-o", path("out")}).exit_code, 0);
  for (auto const& sheet : sample_sheets()) {
    fs::remove_all(path("sheet"));
    auto const pdf = path("out/sheets/" + sheet.filename().string() + ".pdf");
    auto const files = extracted(pdf);
    for (auto const& entry : fs::directory_iterator(sheet)) {
      EXPECT_TRUE(files.at(entry.path().filename()) == support::read_text(entry)) << entry;
    }
    EXPECT_TRUE(files.contains("soshiki-mokuhyo.template.yaml"));
    expect_same_again(pdf);
  }
}

TEST_F(Extract, GivesBackTemplatesOfOnesOwnWithWhatTheyExtend) {
  m_folder.write(
      "templates/memo.yaml",
      "template: memo\npage: {size: A4}\ntitle: '{title}'\nfields: {title: {label: 題}}\n"
      "blocks: [{text: '{title}'}]\n");
  m_folder.write("templates/memo-b5.yaml", "template: memo-b5\nextends: memo\npage: {size: B5}\n");
  m_folder.write("pack/pack.yaml", "title: 一覧\npublisher: '総務課\"A\"'\nwidths: sheet\n");
  m_folder.write("pack/one/sheet.yaml", "template: ../../templates/memo-b5.yaml\ntitle: 題名\n");
  ASSERT_EQ(mokuhyo({"publish", path("pack"), "-o", path("out"), "--templates", path("templates")})
                .errors,
            "");
  auto const files = extracted(path("out/sheets/one.pdf"));
  EXPECT_EQ(files.size(), 4U);
  EXPECT_TRUE(files.contains("memo.template.yaml") && files.contains("memo-b5.template.yaml"));
  fs::remove_all(path("templates"));
  expect_same_again(path("out/sheets/one.pdf"));
}

TEST_F(Extract, GivesBackTheSignOffsAndTheStampsTheyPrint) {
  constexpr char const* sample = MOKUHYO_SOURCE_DIR "/samples/soshiki-mokuhyo-r6";
  m_folder.write("pack/pack.yaml", "title: 一覧\n");
  fs::copy(sample, path("pack/signed"), fs::copy_options::recursive);
  fs::copy(sample, path("pack/begun"), fs::copy_options::recursive);
  fs::remove(path("pack/begun/signoff.yaml"));
  ASSERT_EQ(mokuhyo({"signoff", path("pack/begun"), "--as", "担当", "--by", "信濃太郎", "--date",
                     "2025-04-02"})
                .errors,
            "");
  ASSERT_EQ(mokuhyo({"publish", path("pack"), "-o", path("out")}).errors, "");
  for (auto const* const sheet : {"signed", "begun"}) {
    fs::remove_all(path("sheet"));
    auto const pdf = path("out/sheets/" + std::string(sheet) + ".pdf");
    auto const record = fs::path(path("pack")) / sheet / "signoff.yaml";
    EXPECT_TRUE(extracted(pdf).at("signoff.yaml") == support::read_text(record)) << sheet;
    EXPECT_NE(support::run({"pdftotext", pdf, "-"}).output.find("R7.4.2"), std::string::npos);
    expect_same_again(pdf);
  }
}

TEST_F(Extract, OverwritesNothing) {
  m_folder.write("sheet/letter.txt", "A");
  ASSERT_EQ(mokuhyo({"render", sample_sheets()[0].string(), "--with-data", "-o", path("a.pdf")})
                .exit_code,
            0);
  EXPECT_NE(complaint({"extract", path("a.pdf"), "-o", path("sheet")}).find("not empty"),
            std::string::npos);
  EXPECT_FALSE(fs::exists(path("sheet/header.yaml")));
}

TEST_F(Extract, SaysWhereThereIsNoData) {
  ASSERT_EQ(mokuhyo({"render", sample_sheets()[0].string(), "-o", path("a.pdf")}).exit_code, 0);
  EXPECT_NE(complaint({"extract", path("a.pdf"), "-o", path("sheet")}).find("no sheet's data"),
            std::string::npos);
  EXPECT_FALSE(fs::exists(path("sheet")));
}

TEST_F(Extract, WantsOnePdf) {
  EXPECT_EQ(mokuhyo({"extract"}).exit_code, 2);
  EXPECT_EQ(mokuhyo({"extract", "a.pdf", "b.pdf"}).exit_code, 2);
}

TEST_F(Extract, DataAreNotAttachedWhereTheClaimForbidsThem) {
  auto const sheet = sample_sheets()[0].string();
  EXPECT_NE(complaint({"render", sheet, "--with-data", "--conformance", "pdfua1,pdfa2a", "-o",
                       path("a.pdf")})
                .find("--conformance pdfua1,pdfa3a"),
            std::string::npos);
  EXPECT_EQ(mokuhyo({"render", sheet, "--with-data", "--print"}).exit_code, 2);
  EXPECT_NE(complaint({"render", sample_pack().string(), "--with-data", "-o", path("a.pdf")})
                .find("data goes with the PDF of one sheet"),
            std::string::npos);
  EXPECT_FALSE(fs::exists(path("a.pdf")));
}

}  // namespace
}  // namespace mokuhyo::end_to_end
