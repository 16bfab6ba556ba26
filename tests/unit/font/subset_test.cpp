#include "font/subset.h"

#include "faces.h"
#include "font/cff.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo::font {
namespace {

using testing::opened;

std::vector<GlyphId> glyphs_of(Face const& face, std::u32string_view text) {
  std::vector<GlyphId> glyphs;
  for (char32_t const c : text) glyphs.push_back(face.glyph(c).value());
  std::sort(glyphs.begin(), glyphs.end());
  return glyphs;
}

FontSubset subset_of(Face const& face, std::u32string_view text) {
  auto subset = make_subset(face, glyphs_of(face, text));
  EXPECT_TRUE(subset.ok());
  return std::move(subset.value).value();
}

/// The names of the tables in an sfnt file.
std::vector<std::string> tables_of(std::string const& sfnt) {
  std::vector<std::string> names;
  auto const count = static_cast<std::size_t>(sfnt.at(5));
  for (std::size_t i = 0; i < count; ++i) names.push_back(sfnt.substr(12 + i * 16, 4));
  return names;
}

TEST(Subset, OfTrueTypeHoldsOnlyTheTablesThatAPdfReads) {
  auto const subset = subset_of(*opened(testing::biz_gothic), U"組織目標管理");
  EXPECT_EQ(tables_of(subset.bytes),
            (std::vector<std::string>{"glyf", "head", "hhea", "hmtx", "loca", "maxp"}));
}

TEST(Subset, OfTrueTypeNumbersItsGlyphsAnew) {
  auto const face = opened(testing::biz_gothic);
  auto const subset = subset_of(*face, U"組織目標管理");
  std::uint16_t expected = 1;
  for (auto const& [glyph, id] : subset.glyph_ids) EXPECT_EQ(id, expected++);
  EXPECT_EQ(subset.glyph_ids.size(), 6U);
}

TEST(Subset, OfCffIsTheBareTableAndKeepsTheCids) {
  auto const face = opened(testing::noto_sans);
  auto const subset = subset_of(*face, U"組織目標管理");
  EXPECT_EQ(subset.outlines, Outlines::cff);
  EXPECT_EQ(subset.bytes.substr(0, 2), std::string("\x01\x00", 2));
  auto const cids = cids_of_cff(subset.bytes, subset.glyph_ids.size() + 1).value();
  for (auto const& [glyph, id] : subset.glyph_ids) EXPECT_EQ(cids.at(id), face->cid(glyph));
}

TEST(Subset, IsSmall) {
  EXPECT_LT(subset_of(*opened(testing::biz_gothic), U"組織目標管理").bytes.size(), 3000U);
  EXPECT_LT(subset_of(*opened(testing::noto_sans), U"組織目標管理").bytes.size(), 3000U);
}

TEST(Subset, IsTheSameForTheSameGlyphsAndNamedAfterThem) {
  auto const face = opened(testing::biz_gothic);
  auto const one = subset_of(*face, U"組織");
  auto const same = subset_of(*face, U"組織");
  auto const other = subset_of(*face, U"目標");
  EXPECT_EQ(one.bytes, same.bytes);
  EXPECT_EQ(one.tagged_name, same.tagged_name);
  EXPECT_NE(one.tagged_name, other.tagged_name);
  EXPECT_EQ(one.tagged_name.substr(6), "+BIZUDGothic-Regular");
  EXPECT_TRUE(std::all_of(one.tagged_name.begin(), one.tagged_name.begin() + 6,
                          [](char c) { return c >= 'A' && c <= 'Z'; }));
}

TEST(Subset, DescribesTheFaceInThousandthsOfTheEm) {
  auto const descriptor = describe(*opened(testing::ipaex_gothic)).value.value();
  EXPECT_EQ(descriptor.ascent, 880);
  EXPECT_EQ(descriptor.descent, -120);
  EXPECT_GT(descriptor.cap_height, 600);
  EXPECT_LT(descriptor.cap_height, 800);
  EXPECT_LE(descriptor.bbox[0], 0);
  EXPECT_GE(descriptor.bbox[2], 1000);
  EXPECT_LT(descriptor.bbox[3], 2000);
  EXPECT_GT(descriptor.stem_v, 50);
}

TEST(Subset, OfGlyphsThatTheFaceLacksIsAnError) {
  auto const subset = make_subset(*opened(testing::biz_gothic), {60000});
  EXPECT_FALSE(subset.ok());
}

}  // namespace
}  // namespace mokuhyo::font
