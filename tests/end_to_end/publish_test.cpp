// The published edition of the sample pack: whole, the same wherever it is made, or not there.

#include "end_to_end/folder_contents.h"
#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <chrono>
#include <set>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

class Publish : public testing::Test {
 protected:
  [[nodiscard]] support::Outcome publish(fs::path const& pack, std::string const& name) const {
    return mokuhyo({"publish", pack.string(), "-o", (m_folder / name).string()});
  }

  support::TemporaryFolder m_folder;
};

TEST_F(Publish, HoldsThePackEachSheetTheIndexAndTheManifest) {
  auto const outcome = publish(sample_pack(), "out");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  auto const files = contents(m_folder / "out");
  for (auto const* const name : {"index.html", "style.css", "manifest.json", "niigata-r5.pdf",
                                 "data/sheets.json", "data/soshiki-mokuhyo-goals.csv",
                                 "sheets/01-shimin-seikatsu.pdf", "sheets/06-kocho-sodan.html"}) {
    EXPECT_TRUE(files.contains(name)) << name;
  }
  EXPECT_EQ(files.size(), 6U + 2U * sample_sheets().size());
}

TEST_F(Publish, EveryFileButTheManifestIsListedInIt) {
  ASSERT_EQ(publish(sample_pack(), "out").exit_code, 0);
  auto const files = contents(m_folder / "out");
  auto const digests = support::run(
      {"sh", "-c", "cd '" + (m_folder / "out").string() + "' && find . -type f | xargs sha256sum"});
  std::size_t listed = 0;
  for (std::size_t at = 0; at + 64 < digests.output.size(); ++listed) {
    auto const digest = digests.output.substr(at, 64);
    auto const end = digests.output.find('\n', at);
    bool const is_manifest = digests.output.substr(at, end - at).ends_with("manifest.json");
    EXPECT_NE(is_manifest, files.at("manifest.json").find(digest) != std::string::npos);
    at = end + 1;
  }
  EXPECT_EQ(listed, files.size());
}

TEST_F(Publish, TheSheetsPdfsAreThoseThatRenderMakes) {
  ASSERT_EQ(publish(sample_pack(), "out").exit_code, 0);
  auto const pdf = (m_folder / "alone.pdf").string();
  ASSERT_EQ(mokuhyo({"render", sample_pack().string(), "--front-matter", "-o", pdf}).exit_code, 0);
  EXPECT_TRUE(support::read_text(pdf) == support::read_text(m_folder / "out/niigata-r5.pdf"));
}

TEST_F(Publish, PrintsAsThePackAsks) {
  fs::copy(sample_pack(), m_folder / "pack", fs::copy_options::recursive);
  auto const file = m_folder / "pack/pack.yaml";
  m_folder.write("pack/pack.yaml", support::read_text(file) + "widths: sheet\n");
  ASSERT_EQ(publish(m_folder / "pack", "out").exit_code, 0);
  auto const pdf = (m_folder / "pack.pdf").string();
  ASSERT_EQ(
      mokuhyo({"render", (m_folder / "pack").string(), "--front-matter", "-o", pdf}).exit_code, 0);
  EXPECT_TRUE(support::read_text(pdf) == support::read_text(m_folder / "out/pack.pdf"));
}

TEST_F(Publish, DoesNotDependOnWhereThePackLies) {
  ASSERT_EQ(publish(sample_pack(), "out").exit_code, 0);
  fs::create_directories(m_folder / "far/away");
  fs::copy(sample_pack(), m_folder / "far/away/niigata-r5", fs::copy_options::recursive);
  ASSERT_EQ(publish(m_folder / "far/away/niigata-r5", "other").exit_code, 0);
  EXPECT_TRUE(contents(m_folder / "out") == contents(m_folder / "other"));
}

TEST_F(Publish, IsTheSameHoweverMuchIsDoneSideBySide) {
  auto const with = [&](std::string const& jobs) {
    auto const folder = m_folder / jobs;
    auto const outcome =
        mokuhyo({"publish", sample_pack().string(), "--jobs", jobs, "-o", folder.string()});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    return std::pair(contents(folder), outcome.errors);
  };
  auto const first = with("1");
  EXPECT_TRUE(with("2") == first);
  EXPECT_TRUE(with("7") == first);
}

TEST_F(Publish, AChangeInOneSheetLeavesTheFilesOfTheOthersAlone) {
  fs::copy(sample_pack(), m_folder / "pack", fs::copy_options::recursive);
  ASSERT_EQ(publish(m_folder / "pack", "out").exit_code, 0);
  auto const early = fs::file_time_type::clock::now() - std::chrono::hours(5);
  for (auto const& entry : fs::recursive_directory_iterator(m_folder / "out")) {
    fs::last_write_time(entry, early);
  }
  auto const header = m_folder / "pack/03-passport-center/sheet.yaml";
  auto text = support::read_text(header);
  text.replace(text.find("R5.4.1"), 6, "R5.4.3");
  m_folder.write("pack/03-passport-center/sheet.yaml", text);
  ASSERT_EQ(publish(m_folder / "pack", "out").exit_code, 0);
  std::set<std::string> changed;
  for (auto const& entry : fs::recursive_directory_iterator(m_folder / "out")) {
    if (entry.is_regular_file() && entry.last_write_time() != early)
      changed.insert(entry.path().filename());
  }
  EXPECT_EQ(changed, (std::set<std::string>{"manifest.json", "pack.pdf", "03-passport-center.pdf",
                                            "03-passport-center.html", "sheets.json",
                                            "soshiki-mokuhyo-goals.csv"}));
}

TEST_F(Publish, AnErrorInOneSheetLeavesTheOldEditionWhole) {
  fs::copy(sample_pack(), m_folder / "pack", fs::copy_options::recursive);
  ASSERT_EQ(publish(m_folder / "pack", "out").exit_code, 0);
  auto const before = contents(m_folder / "out");
  m_folder.write("pack/03-passport-center/sheet.yaml", "template: nothing\n");
  auto const outcome = publish(m_folder / "pack", "out");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.errors.find("03-passport-center/sheet.yaml"), std::string::npos);
  EXPECT_TRUE(contents(m_folder / "out") == before);
}

TEST_F(Publish, AFolderWithOtherThingsInItIsLeftAlone) {
  m_folder.write("out/letters.txt", "A");
  EXPECT_EQ(publish(sample_pack(), "out").exit_code, 1);
  EXPECT_EQ(contents(m_folder / "out").size(), 1U);
}

TEST_F(Publish, WantsToKnowWhereToWrite) {
  EXPECT_EQ(mokuhyo({"publish", sample_pack().string()}).exit_code, 2);
  EXPECT_EQ(mokuhyo({"publish", "a", "b", "-o", "c"}).exit_code, 2);
}

}  // namespace
}  // namespace mokuhyo::end_to_end
