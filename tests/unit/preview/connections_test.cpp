#include "preview/connections.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <latch>

namespace mokuhyo::preview {
namespace {

TEST(Connections, AreServedAtTheSameTimeUpToTheLimit) {
  std::latch all_there(3);
  Connections connections(3);
  for (int i = 0; i < 3; ++i) connections.add([&] { all_there.arrive_and_wait(); });
  connections.finish();  // would never end if they were served in turn
  EXPECT_TRUE(all_there.try_wait());
}

TEST(Connections, BeyondTheLimitWaitAndAreServedToo) {
  std::atomic<int> now = 0, most = 0, served = 0;
  {
    Connections connections(2);
    for (int i = 0; i < 20; ++i) {
      connections.add([&] {
        int const here = ++now;
        for (int seen = most; seen < here && !most.compare_exchange_weak(seen, here);) continue;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        --now;
        ++served;
      });
    }
  }
  EXPECT_EQ(served, 20);
  EXPECT_LE(most, 2);
}

}  // namespace
}  // namespace mokuhyo::preview
