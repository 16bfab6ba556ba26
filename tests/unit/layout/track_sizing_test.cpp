#include "layout/track_sizing.h"

#include <gtest/gtest.h>

namespace mokuhyo::layout {
namespace {

using Needs = std::vector<TrackNeed<Em>>;
using Sizes = std::vector<Em>;

TEST(TrackSizing, ATrackIsAsLargeAsItsLargestCell) {
  EXPECT_EQ(size_tracks(2, Needs{{0, 1, Em{10}}, {0, 1, Em{30}}, {1, 1, Em{20}}}),
            (Sizes{Em{30}, Em{20}}));
}

TEST(TrackSizing, ATrackWithoutCellsIsNothing) { EXPECT_EQ(size_tracks(1, Needs{}), Sizes{Em{0}}); }

TEST(TrackSizing, ASpanThatFitsGrowsNoTrack) {
  EXPECT_EQ(size_tracks(2, Needs{{0, 1, Em{10}}, {1, 1, Em{10}}, {0, 2, Em{20}}}),
            (Sizes{Em{10}, Em{10}}));
}

TEST(TrackSizing, WhatASpanNeedsMoreIsSharedEvenly) {
  EXPECT_EQ(size_tracks(3, Needs{{0, 1, Em{10}}, {1, 1, Em{10}}, {2, 1, Em{10}}, {0, 3, Em{60}}}),
            (Sizes{Em{20}, Em{20}, Em{20}}));
}

TEST(TrackSizing, OverlappingSpansGrowTheTrackTheyShare) {
  Needs const needs{{0, 1, Em{10}}, {1, 1, Em{10}}, {2, 1, Em{10}}, {0, 2, Em{40}}, {1, 2, Em{40}}};
  EXPECT_EQ(size_tracks(3, needs), (Sizes{Em{10}, Em{30}, Em{10}}));
}

}  // namespace
}  // namespace mokuhyo::layout
