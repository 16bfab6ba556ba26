#include "base/workers.h"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <string>

namespace mokuhyo {
namespace {

TEST(Workers, AreAtLeastOne) { EXPECT_EQ(Workers(0).count(), 1U); }

TEST(Workers, DoEachPieceOnce) {
  for (std::size_t const count : {1U, 2U, 7U, 100U}) {
    std::vector<std::atomic<int>> times(50);
    Workers(count).each(times.size(), [&](std::size_t piece, std::size_t) { ++times[piece]; });
    for (auto const& done : times) EXPECT_EQ(done, 1);
  }
}

TEST(Workers, HaveNothingToDoWithoutPieces) {
  Workers(3).each(0, [](std::size_t, std::size_t) { FAIL(); });
}

TEST(Workers, GiveWhatTheyMadeInOrder) {
  auto const made = Workers(4).make<std::string>(
      100, [](std::size_t piece, std::size_t) { return std::to_string(piece); });
  for (std::size_t i = 0; i < made.size(); ++i) EXPECT_EQ(made[i], std::to_string(i));
}

TEST(Workers, DoOnePieceAtATimeEach) {
  constexpr std::size_t count = 3;
  std::vector<std::size_t> pieces(count);  // unguarded: each belongs to one worker
  Workers(count).each(1000, [&](std::size_t, std::size_t worker) { ++pieces.at(worker); });
  EXPECT_EQ(std::accumulate(pieces.begin(), pieces.end(), std::size_t{0}), 1000U);
}

TEST(Workers, MayUseAProcessor) { EXPECT_GE(available_processors(), 1U); }

}  // namespace
}  // namespace mokuhyo
