#include "layout/size_search.h"

#include <gtest/gtest.h>

namespace mokuhyo::layout {
namespace {

auto up_to(double points) {
  return [=](Length size) { return size <= pt(points); };
}

TEST(SizeSearch, TakesTheLargestThatFits) {
  EXPECT_EQ(largest_size(pt(6), pt(10.5), up_to(8.37)), pt(8.3));
}

TEST(SizeSearch, TheTemplatesLargestIsACap) {
  EXPECT_EQ(largest_size(pt(6), pt(10.5), up_to(20)), pt(10.5));
}

TEST(SizeSearch, TheSmallestIsTried) { EXPECT_EQ(largest_size(pt(6), pt(10.5), up_to(6)), pt(6)); }

TEST(SizeSearch, NothingFits) { EXPECT_EQ(largest_size(pt(6), pt(10.5), up_to(5)), std::nullopt); }

TEST(SizeSearch, ASizeAboveAGapIsFound) {
  auto const fits = [](Length size) { return size <= pt(8) || size == pt(8.2); };
  EXPECT_EQ(largest_size(pt(6), pt(10.5), fits), pt(8.2));
}

}  // namespace
}  // namespace mokuhyo::layout
