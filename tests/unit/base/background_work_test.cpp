#include "base/background_work.h"

#include <gtest/gtest.h>

#include <future>
#include <string>

namespace mokuhyo {
namespace {

TEST(BackgroundWork, IsDoneWhileTheOthersGoOn) {
  std::promise<void> allowed;
  bool is_done = false;
  BackgroundWork work;
  work.start([&] {
    allowed.get_future().wait();
    is_done = true;
  });
  allowed.set_value();  // would never be reached, if `start` waited
  work.wait();
  EXPECT_TRUE(is_done);
}

TEST(BackgroundWork, IsOnePieceAfterTheOther) {
  std::string done;  // unguarded: each piece has it alone
  BackgroundWork work;
  for (char piece = 'a'; piece <= 'z'; ++piece) work.start([&done, piece] { done += piece; });
  work.wait();
  EXPECT_EQ(done, "abcdefghijklmnopqrstuvwxyz");
}

TEST(BackgroundWork, IsDoneBeforeItsEnd) {
  bool is_done = false;
  {
    BackgroundWork work;
    work.start([&is_done] { is_done = true; });
  }
  EXPECT_TRUE(is_done);
}

TEST(BackgroundWork, MayBeNone) {
  BackgroundWork work;
  work.wait();
}

}  // namespace
}  // namespace mokuhyo
