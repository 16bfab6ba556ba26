#include "base/folder_lock.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <optional>

namespace mokuhyo {
namespace {

using namespace std::chrono_literals;

std::future<void> next_lock(std::filesystem::path const& folder) {
  return std::async(std::launch::async, [folder] { FolderLock const lock(folder); });
}

TEST(FolderLock, IsWaitedForByTheNext) {
  support::TemporaryFolder const folder;
  std::optional<FolderLock> held(std::in_place, folder.path());
  auto const next = next_lock(folder.path());
  EXPECT_EQ(next.wait_for(50ms), std::future_status::timeout);
  held.reset();
  EXPECT_EQ(next.wait_for(10s), std::future_status::ready);
}

TEST(FolderLock, LetsEverybodyInWhereThereIsNoFolder) {
  FolderLock const lock("nowhere/at/all");
  EXPECT_EQ(next_lock("nowhere/at/all").wait_for(10s), std::future_status::ready);
}

TEST(FolderLock, LeavesNothingInTheFolder) {
  support::TemporaryFolder const folder;
  FolderLock const lock(folder.path());
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

}  // namespace
}  // namespace mokuhyo
