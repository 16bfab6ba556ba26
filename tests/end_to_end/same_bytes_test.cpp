// The same sheets give the same bytes, whatever the time, the place and the machine's settings.

#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string_view>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

class SameBytes : public testing::Test {
 protected:
  std::string render(std::vector<std::string> const& environment = {}) {
    auto const pdf = (m_folder / ("a" + std::to_string(++m_count) + ".pdf")).string();
    auto const outcome = mokuhyo({"render", sample_pack().string(), "-o", pdf}, environment);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    return support::read_text(pdf);
  }

  support::TemporaryFolder m_folder;
  int m_count = 0;
};

TEST_F(SameBytes, InTwoRuns) { EXPECT_TRUE(render() == render()); }

TEST_F(SameBytes, InAnotherTimeZoneAndLocale) {
  EXPECT_TRUE(render() == render({"TZ=Asia/Tokyo", "LC_ALL=ja_JP.UTF-8", "LANG=ja_JP.UTF-8"}));
  EXPECT_TRUE(render() == render({"TZ=Pacific/Kiritimati", "LC_ALL=de_DE.UTF-8"}));
}

TEST_F(SameBytes, WhateverTheDayIsSaidToBe) {
  EXPECT_TRUE(render() == render({"SOURCE_DATE_EPOCH=0"}));  // the sheets have dates of their own
}

TEST_F(SameBytes, HoweverMuchIsDoneSideBySide) {
  auto const pdf = (m_folder / "jobs.pdf").string();
  auto const first = render();
  for (auto const* const jobs : {"1", "2", "7"}) {
    ASSERT_EQ(mokuhyo({"render", sample_pack().string(), "--jobs", jobs, "-o", pdf}).exit_code, 0);
    EXPECT_TRUE(support::read_text(pdf) == first) << jobs;
  }
}

TEST_F(SameBytes, OfSoManySheetsThatTheirTextsAreShapedTwice) {
  fs::create_directories(m_folder / "many");
  for (int copy = 0; copy < 11; ++copy) {
    for (auto const& sheet : sample_sheets()) {
      auto const name = std::to_string(copy) + sheet.filename().string();
      fs::copy(sheet, m_folder / "many" / name, fs::copy_options::recursive);
    }
  }
  m_folder.write("many/pack.yaml", "title: x\n");
  auto const render_with = [&](std::string const& jobs) {
    auto const pdf = (m_folder / (jobs + ".pdf")).string();
    auto const outcome =
        mokuhyo({"render", (m_folder / "many").string(), "--jobs", jobs, "-o", pdf});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    return support::read_text(pdf);
  };
  EXPECT_TRUE(render_with("1") == render_with("3"));
}

TEST_F(SameBytes, AsAPressFormToo) {
  auto const pdf = (m_folder / "press.pdf").string();
  auto const press = [&](std::vector<std::string> const& environment) {
    auto const outcome =
        mokuhyo({"render", sample_pack().string(), "--print", "-o", pdf}, environment);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    return support::read_text(pdf);
  };
  EXPECT_TRUE(press({}) == press({"TZ=Pacific/Kiritimati", "LC_ALL=de_DE.UTF-8"}));
}

TEST_F(SameBytes, OverTwentyRunsInVariedSurroundings) {
  std::vector<std::string> const zones = {"UTC", "Asia/Tokyo", "America/New_York",
                                          "Pacific/Kiritimati", ":/etc/localtime"};
  std::vector<std::string> const locales = {"C", "C.UTF-8", "ja_JP.UTF-8", "tr_TR.UTF-8"};
  auto const first = render();
  for (auto const& zone : zones) {
    for (auto const& locale : locales) {
      EXPECT_TRUE(render({"TZ=" + zone, "LC_ALL=" + locale, "COLUMNS=40", "TERM=dumb"}) == first)
          << zone << locale;
    }
  }
}

/// "digest size name" for each of the files.
std::string digests(std::vector<std::string> const& files) {
  std::string lines;
  for (auto const& file : files) {
    auto const digest = support::run({"sha256sum", file}).output.substr(0, 64);
    lines += digest + " " + std::to_string(fs::file_size(file)) + " " +
             fs::path(file).filename().string() + "\n";
  }
  return lines;
}

/// The font files of the project's catalogue that are installed.
std::vector<std::string> font_files() {
  std::vector<std::string> files;
  std::istringstream catalog(support::read_text(MOKUHYO_SOURCE_DIR "/fonts/catalog.yaml"));
  for (std::string line; std::getline(catalog, line);) {
    constexpr std::string_view key = "    file: ";
    if (!line.starts_with(key)) continue;
    for (auto const* const folder : {"truetype", "opentype"}) {
      auto const file = fs::path("/usr/share/fonts") / folder / line.substr(key.size());
      if (fs::exists(file)) files.push_back(file);
    }
  }
  return files;
}

/// Every build is held against this record. A line of a font that differs means fonts of another
/// version. Where PDFs are meant to change, MOKUHYO_UPDATE=1 writes it anew; the sizes tell how
/// much.
TEST_F(SameBytes, AsEveryBuildMakes) {
  std::vector<std::string> pdfs;
  for (auto const* const sample : {"niigata-r5", "plan-r6", "jimu-jigyo-r6", "un-ei-hoshin-r7",
                                   "soshiki-mokuhyo-r6", "shuccho-meirei"}) {
    pdfs.push_back((m_folder / (std::string(sample) + ".pdf")).string());
    auto const outcome = mokuhyo(
        {"render", MOKUHYO_SOURCE_DIR "/samples/" + std::string(sample), "-o", pdfs.back()});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  }
  EXPECT_EQ(support::compare_with_golden(MOKUHYO_SOURCE_DIR "/tests/golden/pdf-digests.txt",
                                         digests(font_files()) + digests(pdfs)),
            "");
}

TEST_F(SameBytes, FromAnotherFolder) {
  fs::copy(sample_pack(), m_folder / "niigata-r5", fs::copy_options::recursive);
  auto const command =
      "cd '" + m_folder.path().string() + "' && '" MOKUHYO_PROGRAM "' render niigata-r5";
  auto const outcome = support::run({"sh", "-c", command}, {"MOKUHYO_DATA=" MOKUHYO_SOURCE_DIR});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  EXPECT_TRUE(render() == support::read_text(m_folder / "niigata-r5.pdf"));
}

}  // namespace
}  // namespace mokuhyo::end_to_end
