#include "preview/file_stamps.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;
using support::TemporaryFolder;

/// As if the file had been saved a while ago, so that a save is seen on any clock.
void make_older(fs::path const& path) {
  fs::last_write_time(path, fs::last_write_time(path) - std::chrono::seconds(5));
}

class FileStampsTest : public testing::Test {
 protected:
  FileStampsTest() {
    make_older(m_file);
    make_older(m_folder.path());
    m_stamps.remember({m_file, m_folder.path(), m_folder / "later.yaml"});
  }

  TemporaryFolder m_folder;
  fs::path m_file = m_folder.write("a.yaml", "a: 1\n");
  FileStamps m_stamps;
};

TEST_F(FileStampsTest, StayTheSameWhileNothingHappens) { EXPECT_FALSE(m_stamps.have_changed()); }

TEST_F(FileStampsTest, ChangeWhenAFileIsSavedInPlace) {
  m_folder.write("a.yaml", "a: 2\n");
  EXPECT_TRUE(m_stamps.have_changed());
}

TEST_F(FileStampsTest, ChangeWhenAFileIsSavedByRenaming) {
  fs::rename(m_folder.write("a.yaml~new", "a: 2\n"), m_file);
  EXPECT_TRUE(m_stamps.have_changed());
}

TEST_F(FileStampsTest, ChangeWhenOnlyTheSizeIsAnother) {
  auto const time = fs::last_write_time(m_file);
  m_folder.write("a.yaml", "a: 100\n");
  fs::last_write_time(m_file, time);
  EXPECT_TRUE(m_stamps.have_changed());
}

TEST_F(FileStampsTest, ChangeWhenAFileGoesOrComes) {
  m_folder.write("later.yaml", "");
  EXPECT_TRUE(m_stamps.have_changed());
  m_stamps.look_again();
  EXPECT_FALSE(m_stamps.have_changed());
  fs::remove(m_file);
  EXPECT_TRUE(m_stamps.have_changed());
}

TEST_F(FileStampsTest, KeepWhatTheyKnowOfAFileThatIsAddedAgain) {
  m_folder.write("a.yaml", "a: 2\n");
  m_stamps.add({m_file});
  EXPECT_TRUE(m_stamps.have_changed());
}

}  // namespace
}  // namespace mokuhyo::preview
