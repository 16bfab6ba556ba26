#include "base/length.h"

#include <gtest/gtest.h>

namespace mokuhyo {
namespace {

TEST(Length, MillimetresPointsAndQAreWhole) {
  EXPECT_EQ(mm(1).emu, 36000);
  EXPECT_EQ(pt(1).emu, 12700);
  EXPECT_EQ(q(1).emu, 9000);
  EXPECT_EQ(mm(0.12).emu, 4320);
  EXPECT_EQ(mm(25.4), pt(72));
}

TEST(Length, RoundsHalvesAwayFromZero) {
  EXPECT_EQ(pt(0.5 / 12700).emu, 1);
  EXPECT_EQ(pt(-0.5 / 12700).emu, -1);
  EXPECT_EQ(mm(-0.12), -mm(0.12));
}

TEST(Length, ReadsBackAsPointsAndMillimetres) {
  EXPECT_DOUBLE_EQ(pt(10.5).points(), 10.5);
  EXPECT_DOUBLE_EQ(mm(420).millimetres(), 420);
}

TEST(Length, AddsScalesAndCompares) {
  EXPECT_EQ(mm(1) + mm(2) - mm(3), Length{});
  EXPECT_EQ(mm(2) * 3, 3 * mm(2));
  EXPECT_EQ(mm(7) / 2, mm(3.5));
  EXPECT_LT(pt(1), mm(1));
}

TEST(Em, TakesTheSizeItIsSetAt) {
  EXPECT_EQ(at_size(one_em, pt(10)), pt(10));
  EXPECT_EQ(at_size(Em{250}, pt(8)), pt(2));
  EXPECT_EQ(at_size(Em{-500}, pt(8)), pt(-4));
  EXPECT_EQ(at_size(Em{1}, emu(1500)).emu, 2) << "halves round up";
}

TEST(Em, WhatFitsInEmsFitsInTheLength) {
  for (std::int64_t const width : {1, 999, 12700, 1234567}) {
    Em const measure = in_ems(emu(width), pt(7.6));
    EXPECT_LE(at_size(measure, pt(7.6)).emu, width + 1);
    EXPECT_GT(at_size(measure + Em{2}, pt(7.6)).emu, width);
  }
}

TEST(Ratio, ScalesALength) {
  EXPECT_EQ(pt(10) * Ratio{1350}, pt(13.5));
  EXPECT_EQ(pt(-10) * Ratio{1350}, pt(-13.5));
  EXPECT_EQ(pt(10) * Ratio{}, pt(10));
}

}  // namespace
}  // namespace mokuhyo
