#include "cli/progress.h"

#include <gtest/gtest.h>

#include <string>

namespace mokuhyo::cli {
namespace {

using std::chrono::seconds;

std::string bar(std::size_t filled) {
  return "[" + std::string(filled, '#') + std::string(32 - filled, '.') + "] ";
}

TEST(Progress, TellsCountRateAndTimeLeft) {
  EXPECT_EQ(progress_line({150, 600, seconds(5)}, Language::english),
            bar(8) + "150/600, 30/s, 0:15 left");
  EXPECT_EQ(progress_line({150, 600, seconds(5)}, Language::japanese),
            bar(8) + "150/600、毎秒 30、残り 0:15");
}

TEST(Progress, TellsSlowRatesMoreExactly) {
  EXPECT_EQ(progress_line({1, 100, seconds(2)}, Language::english),
            bar(0) + "1/100, 0.5/s, 3:18 left");
}

TEST(Progress, EndsWithNothingLeft) {
  EXPECT_EQ(progress_line({7, 7, seconds(2)}, Language::english),
            bar(32) + "7/7, 3.5/s, 0:00 left");
}

TEST(ProgressBar, DrawsNothingInTheFirstSecond) {
  std::FILE* const file = std::tmpfile();
  {
    ProgressBar progress(file, Language::english);
    for (std::size_t done = 1; done <= 100; ++done) progress.update(done, 100);
  }
  EXPECT_EQ(std::ftell(file), 0);
  std::fclose(file);
}

}  // namespace
}  // namespace mokuhyo::cli
