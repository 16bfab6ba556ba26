#include "base/geometry.h"

#include <gtest/gtest.h>

namespace mokuhyo {
namespace {

constexpr Rect a3{{}, {mm(420), mm(297)}};

TEST(Geometry, InsetsTakeFromEachSide) {
  Rect const inner = inset(a3, {mm(1), mm(2), mm(3), mm(4)});
  EXPECT_EQ(inner.left(), mm(4));
  EXPECT_EQ(inner.top(), mm(1));
  EXPECT_EQ(inner.right(), mm(418));
  EXPECT_EQ(inner.bottom(), mm(294));
}

TEST(Geometry, EdgesLieWithin) {
  EXPECT_TRUE(contains(a3, a3));
  EXPECT_FALSE(contains(a3, {{emu(1), {}}, a3.size}));
  EXPECT_FALSE(contains(a3, {{{}, emu(-1)}, {mm(1), mm(1)}}));
}

TEST(Geometry, PointsAdd) {
  EXPECT_EQ((Point{mm(1), mm(2)} + Point{mm(3), mm(4)}), (Point{mm(4), mm(6)}));
}

}  // namespace
}  // namespace mokuhyo
