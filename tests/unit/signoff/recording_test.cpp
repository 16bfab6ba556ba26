// Signing on disk, by several people at once.
#include "unit/signoff/desk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

namespace mokuhyo::signoff {
namespace {

TEST(Recording, OfTwoWhoSignInOneRoleAtOnceOneIsRefused) {
  Desk const desk;
  std::vector<std::string> first;
  std::vector<std::string> second;
  {
    std::jthread const one([&] { first = desk.sign("担当", "山田"); });
    std::jthread const other([&] { second = desk.sign("担当", "佐藤"); });
  }
  EXPECT_NE(first.empty(), second.empty());
  EXPECT_EQ(desk.state(), "partly signed");
}

TEST(Recording, ManyWhoSignAtOnceLeaveARecordThatHolds) {
  Desk const desk;
  std::vector<std::string> const roles{"担当", "課長", "部長"};
  {
    std::vector<std::jthread> people;
    for (auto const& role : roles) {
      people.emplace_back([&desk, role] {
        // Whose turn it is not yet is refused and tries again.
        for (int tries = 0; tries < 1000 && !desk.sign(role, "山田").empty(); ++tries) continue;
      });
    }
  }
  EXPECT_EQ(desk.state(), "signed");
}

}  // namespace
}  // namespace mokuhyo::signoff
