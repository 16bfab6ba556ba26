#include "preview/settled_stamps.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <string>

namespace mokuhyo::preview {
namespace {

using namespace std::chrono_literals;
using Look = SettledStamps::Look;

class SettledStampsTest : public testing::Test {
 protected:
  SettledStampsTest() { m_stamps.remember({m_file}); }

  Look look_after(SettledStamps::Clock::duration time) { return m_stamps.look(m_begin + time); }

  support::TemporaryFolder m_folder;
  std::filesystem::path m_file = m_folder.write("a.yaml", "a: 1\n");
  SettledStamps m_stamps;
  SettledStamps::Clock::time_point m_begin = SettledStamps::Clock::now();
};

TEST_F(SettledStampsTest, AreTheSameWhileNothingHappens) { EXPECT_EQ(look_after(0ms), Look::same); }

TEST_F(SettledStampsTest, HaveChangedOnceTheFileStaysAsItIs) {
  m_folder.write("a.yaml", "a: 12\n");
  EXPECT_EQ(look_after(0ms), Look::unsettled);
  EXPECT_EQ(look_after(10ms), Look::unsettled);
  EXPECT_EQ(look_after(20ms), Look::changed);
}

TEST_F(SettledStampsTest, WaitForAFileThatGrows) {
  m_folder.write("a.yaml", "a: 12\n");
  EXPECT_EQ(look_after(0ms), Look::unsettled);
  m_folder.write("a.yaml", "a: 123\n");
  EXPECT_EQ(look_after(20ms), Look::unsettled);
  EXPECT_EQ(look_after(40ms), Look::changed);
}

TEST_F(SettledStampsTest, WaitLongerForAFileThatWasEmptied) {
  m_folder.write("a.yaml", "");
  EXPECT_EQ(look_after(0ms), Look::unsettled);
  EXPECT_EQ(look_after(100ms), Look::unsettled);
  EXPECT_EQ(look_after(200ms), Look::changed);
}

TEST_F(SettledStampsTest, WaitForAFileThatHasGoneAndComesBack) {
  auto const away = m_folder / "away";
  std::filesystem::rename(m_file, away);
  EXPECT_EQ(look_after(0ms), Look::unsettled);
  EXPECT_EQ(look_after(100ms), Look::unsettled);
  std::filesystem::rename(away, m_file);
  EXPECT_EQ(look_after(120ms), Look::same);
}

TEST_F(SettledStampsTest, DoNotWaitForEverForAFileThatKeepsChanging) {
  for (int time = 0; time < 200; time += 20) {
    m_folder.write("a.yaml", std::string(static_cast<std::size_t>(time) + 10, 'a'));
    EXPECT_EQ(look_after(std::chrono::milliseconds(time)), Look::unsettled);
  }
  m_folder.write("a.yaml", "a: 1234\n");
  EXPECT_EQ(look_after(200ms), Look::changed);
}

TEST_F(SettledStampsTest, AreTheSameAgainOnceTheyAreRemembered) {
  m_folder.write("a.yaml", "a: 12\n");
  EXPECT_EQ(look_after(0ms), Look::unsettled);
  m_stamps.remember({m_file});
  EXPECT_EQ(look_after(20ms), Look::same);
}

}  // namespace
}  // namespace mokuhyo::preview
