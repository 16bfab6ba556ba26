// An edition that several runs make together, as the jobs of an array would.

#include "end_to_end/folder_contents.h"
#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

class Shards : public testing::Test {
 protected:
  void SetUp() override {
    fs::copy(sample_pack(), m_pack, fs::copy_options::recursive);
    ASSERT_EQ(publish("whole").exit_code, 0);
  }

  [[nodiscard]] support::Outcome publish(std::string const& name,
                                         std::vector<std::string> more = {}) const {
    std::vector<std::string> words{"publish", m_pack.string(), "-o", (m_folder / name).string()};
    words.insert(words.end(), more.begin(), more.end());
    return mokuhyo(words);
  }

  void make_shards(std::vector<std::string> const& shards) {
    for (auto const& shard : shards)
      EXPECT_EQ(publish("joined", {"--shard", shard}).exit_code, 0) << shard;
  }

  void expect_joined() {
    auto const outcome = publish("joined", {"--merge", "3"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_TRUE(contents(m_folder / "joined") == contents(m_folder / "whole"));
  }

  void expect_refused(std::string const& why) {
    auto const outcome = publish("joined", {"--merge", "3"});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_NE(outcome.errors.find(why), std::string::npos) << outcome.errors;
    EXPECT_FALSE(fs::exists(m_folder / "joined"));
  }

  support::TemporaryFolder m_folder;
  fs::path m_pack = m_folder / "niigata-r5";
};

TEST_F(Shards, JoinedAreTheEditionThatOneRunMakes) {
  make_shards({"1/3", "2/3", "3/3"});
  expect_joined();
}

TEST_F(Shards, HoldTheirSheetsPdfsAlone) {
  make_shards({"2/3"});
  std::vector<std::string> names;
  for (auto const& [name, bytes] : contents(m_folder / "joined.shard-2-of-3"))
    names.push_back(name);
  EXPECT_EQ(names, (std::vector<std::string>{"shard.json", "sheets/02-shohi-seikatsu-center.pdf",
                                             "sheets/05-danjo-kyodo-sankaku.pdf"}));
}

TEST_F(Shards, MoreOfThemThanSheetsAreJoinedToo) {
  for (int number = 1; number <= 8; ++number) make_shards({std::to_string(number) + "/8"});
  EXPECT_EQ(publish("joined", {"--merge", "8"}).exit_code, 0);
  EXPECT_TRUE(contents(m_folder / "joined") == contents(m_folder / "whole"));
}

TEST_F(Shards, AMissingOneIsNamed) {
  make_shards({"1/3", "3/3"});
  expect_refused("joined.shard-2-of-3: error: shard 2/3 is missing");
}

TEST_F(Shards, OneOfOtherDataIsNamed) {
  make_shards({"1/3", "2/3", "3/3"});
  auto const sheet = m_pack / "03-passport-center/sheet.yaml";
  auto const before = support::read_text(sheet);
  auto after = before;
  after.replace(after.find("R5.4.1"), 6, "R5.4.3");
  m_folder.write("niigata-r5/03-passport-center/sheet.yaml", after);
  expect_refused("joined.shard-3-of-3/sheets/03-passport-center.pdf: error: shard 3/3 was made of");
  m_folder.write("niigata-r5/03-passport-center/sheet.yaml", before);
  expect_joined();
}

TEST_F(Shards, OneInThePlaceOfAnotherIsNamed) {
  make_shards({"1/3", "2/3"});
  fs::copy(m_folder / "joined.shard-1-of-3", m_folder / "joined.shard-3-of-3",
           fs::copy_options::recursive);
  expect_refused("joined.shard-3-of-3/sheets/03-passport-center.pdf: error: shard 3/3 was made of");
}

TEST_F(Shards, OneThatWasTamperedWithIsNotTrusted) {
  make_shards({"1/3", "2/3", "3/3"});
  m_folder.write("joined.shard-1-of-3/sheets/01-shimin-seikatsu.pdf", "%PDF-1.7");
  expect_joined();
}

TEST_F(Shards, OfGnuParallelWithOneKilledAndRunAgain) {
  auto const output = (m_folder / "joined").string();
  auto const outcome = support::run(
      {"parallel", "--jobs", "2", MOKUHYO_PROGRAM, "publish", m_pack.string(), "-o", output,
       "--shard", "{}/3", ":::", "1", "3"},
      {"MOKUHYO_DATA=" MOKUHYO_SOURCE_DIR, "LC_ALL=C.UTF-8", "HOME=" + m_folder.path().string()});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.errors;
  auto const killed = support::run({"timeout", "-s", "KILL", "0.01", MOKUHYO_PROGRAM, "publish",
                                    m_pack.string(), "-o", output, "--shard", "2/3"},
                                   {"MOKUHYO_DATA=" MOKUHYO_SOURCE_DIR, "LC_ALL=C.UTF-8"});
  ASSERT_NE(killed.exit_code, 0);
  expect_refused("shard 2/3 is missing");
  make_shards({"2/3"});
  expect_joined();
}

TEST_F(Shards, LeaveNoSheetOut) {
  for (auto const* const option : {"--shard=1/3", "--merge=3"}) {
    auto const outcome = publish("x", {"--keep-going", option, "--lang", "en"});
    EXPECT_EQ(outcome.exit_code, 2) << option;
    EXPECT_NE(outcome.errors.find("`--keep-going` excludes `--shard` and `--merge`"),
              std::string::npos)
        << outcome.errors;
  }
}

TEST_F(Shards, AreAskedForInOneWay) {
  for (auto const* const word : {"0/3", "4/3", "1", "1/", "/3", "a/b", "1/3/2", "-1/3"})
    EXPECT_EQ(publish("x", {"--shard", word}).exit_code, 2) << word;
  for (auto const* const word : {"0", "x", "1/3"})
    EXPECT_EQ(publish("x", {"--merge", word}).exit_code, 2) << word;
  EXPECT_EQ(publish("x", {"--shard", "1/3", "--merge", "3"}).exit_code, 2);
}

}  // namespace
}  // namespace mokuhyo::end_to_end
