// Publishing that is ended at any moment leaves the edition before or the one after, whole.

#include "end_to_end/folder_contents.h"
#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <chrono>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;
using Seconds = std::chrono::duration<double>;

class InterruptedPublish : public testing::Test {
 protected:
  /// Two packs that differ in a sheet, and the edition of each.
  void SetUp() override {
    for (auto const* const pack : {"old", "new"}) {
      auto const folder = m_folder / pack / "pack";
      fs::create_directories(folder);
      m_folder.write((fs::path(pack) / "pack/pack.yaml").string(), "title: 冊子\n");
      for (auto const* const sheet : {"02-shohi-seikatsu-center", "03-passport-center"})
        fs::copy(sample_pack() / sheet, folder / sheet, fs::copy_options::recursive);
    }
    auto const file = m_folder / "new/pack/03-passport-center/sheet.yaml";
    auto text = support::read_text(file);
    m_folder.write("new/pack/03-passport-center/sheet.yaml",
                   text.replace(text.find("R5.4.1"), 6, "R5.4.3"));
    auto const begin = std::chrono::steady_clock::now();
    for (std::string const pack : {"old", "new"}) {
      ASSERT_EQ(publish(pack, m_folder / (pack + "-edition")).exit_code, 0);
      m_editions.push_back(contents(m_folder / (pack + "-edition")));
    }
    m_duration = (std::chrono::steady_clock::now() - begin) / 2;
    ASSERT_FALSE(m_editions[0] == m_editions[1]);
  }

  [[nodiscard]] support::Outcome publish(std::string const& pack, fs::path const& target) const {
    return mokuhyo({"publish", (m_folder / pack / "pack").string(), "-o", target.string()});
  }

  /// Publishes anew what is not known from before, and ends it by `signal` after `time`.
  void publish_until(Seconds time, std::string const& signal, std::string const& pack) {
    fs::remove(m_folder / ".out.made");
    auto const outcome = support::run(
        {"timeout", "-s", signal, std::to_string(time.count()), MOKUHYO_PROGRAM, "publish",
         (m_folder / pack / "pack").string(), "-o", (m_folder / "out").string()},
        {"MOKUHYO_DATA=" MOKUHYO_SOURCE_DIR, "LC_ALL=C.UTF-8"});
    if (outcome.exit_code != 0) ++m_interrupted;
  }

  [[nodiscard]] bool is_whole() const {
    auto const present = contents(m_folder / "out");
    return present == m_editions[0] || present == m_editions[1];
  }

  /// What is beside the edition and hidden, but for the record of what was made.
  [[nodiscard]] std::vector<std::string> left_behind() const {
    std::vector<std::string> names;
    for (auto const& entry : fs::directory_iterator(m_folder.path())) {
      auto const name = entry.path().filename().string();
      if (name.starts_with(".out") && name != ".out.made") names.push_back(name);
    }
    return names;
  }

  support::TemporaryFolder m_folder;
  std::vector<std::map<std::string, std::string>> m_editions;
  Seconds m_duration{};
  int m_interrupted = 0;
};

TEST_F(InterruptedPublish, KilledAtFiftyMomentsIsOldOrNew) {
  ASSERT_EQ(publish("old", m_folder / "out").exit_code, 0);
  constexpr int moments = 50;
  for (int moment = 0; moment < moments; ++moment) {
    publish_until(m_duration * (moment + 1) / moments, "KILL", moment % 2 == 0 ? "new" : "old");
    ASSERT_TRUE(is_whole()) << moment;
  }
  EXPECT_GT(m_interrupted, moments / 3);
  EXPECT_EQ(publish("new", m_folder / "out").exit_code, 0);
  EXPECT_TRUE(contents(m_folder / "out") == m_editions[1]);
  EXPECT_EQ(left_behind(), std::vector<std::string>());
}

TEST_F(InterruptedPublish, EndedByItsUserLeavesNothingBeside) {
  for (std::string const signal : {"INT", "TERM", "HUP"}) {
    for (double const part : {0.3, 0.5, 0.7, 0.9}) {
      publish_until(m_duration * part, signal, "new");
      EXPECT_TRUE(!fs::exists(m_folder / "out") || is_whole()) << signal << part;
      EXPECT_EQ(left_behind(), std::vector<std::string>()) << signal << part;
    }
  }
  EXPECT_GT(m_interrupted, 0);
}

}  // namespace
}  // namespace mokuhyo::end_to_end
