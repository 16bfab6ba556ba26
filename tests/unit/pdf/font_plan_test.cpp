#include "pdf/font_plan.h"

#include "pdf/clusters.h"
#include "sample.h"

#include <gtest/gtest.h>

namespace mokuhyo::pdf {
namespace {

frame::TextItem cluster_of(std::string_view text, std::size_t glyphs) {
  frame::TextItem item;
  item.text = text;
  item.glyphs.resize(glyphs);
  for (auto& glyph : item.glyphs) glyph.text_length = static_cast<std::uint32_t>(text.size());
  return item;
}

/// What each of `glyphs` glyphs of one cluster stands for, with bars between.
std::string dealt_out(std::string_view text, std::size_t glyphs) {
  auto const item = cluster_of(text, glyphs);
  auto const cluster = cluster_at(item, 0);
  std::string all;
  for (std::size_t i = 0; i < glyphs; ++i) all.append("|").append(text_of_glyph(cluster, i));
  return all;
}

TEST(Clusters, EndWhereTheNextBytesBegin) {
  auto const item = sample::text("目標R5", {}, sample::biz_gothic);
  EXPECT_EQ(cluster_at(item, 0).text, "目");
  EXPECT_EQ(cluster_at(item, 1).text, "標");
  EXPECT_EQ(cluster_at(item, 3).begin, 3U);
  EXPECT_EQ(cluster_at(item, 3).end, 4U);
}

TEST(Clusters, DealOutTheirTextByCodePoint) {
  EXPECT_EQ(dealt_out("目", 1), "|目");
  EXPECT_EQ(dealt_out("葛\U000E0100", 1), "|葛\U000E0100");
  EXPECT_EQ(dealt_out("が", 2), "|が|");
  EXPECT_EQ(dealt_out("\u304B\u3099", 2), "|\u304B|\u3099");
  EXPECT_EQ(dealt_out("abc", 2), "|a|bc");
}

TEST(Clusters, AreNotSaidByAGlyphThatIsMuteOrACharacterThatIsPrivate) {
  EXPECT_TRUE(says_all("目"));
  EXPECT_TRUE(says_all("葛\U000E0100"));
  EXPECT_FALSE(says_all(""));
  EXPECT_FALSE(says_all("\uE000"));
  EXPECT_FALSE(says_all("目\U000F0000"));
}

FontPlan plan_of(frame::Document const& document) {
  FontPlan plan(sample::fonts());
  for (auto const& page : document.pages) plan.add(page);
  return plan;
}

TEST(FontPlan, HasOneFontAFaceAndEachGlyphOnce) {
  auto const plan = plan_of(sample::paragraphs({"目標の目標", "標"}, sample::biz_gothic));
  ASSERT_EQ(plan.fonts().size(), 1U);
  EXPECT_EQ(plan.fonts()[0].glyphs.size(), 3U);
  EXPECT_TRUE(plan.fonts()[0].horizontal);
  EXPECT_FALSE(plan.fonts()[0].vertical);
}

TEST(FontPlan, PutsASecondMeaningOfAGlyphIntoASecondFont) {
  auto const document = sample::paragraphs({"①➀と①➀・"}, sample::noto_sans);
  auto const& face = *sample::fonts().face(sample::noto_sans);
  ASSERT_EQ(face.glyph(U'①'), face.glyph(U'➀'));
  FontPlan plan(sample::fonts());
  std::vector<int> fonts;
  for (auto const& place : plan.add(document.pages.front())) fonts.push_back(place.font);
  EXPECT_EQ(fonts, (std::vector<int>{0, 1, 0, 0, 1, 0}));
  ASSERT_EQ(plan.fonts().size(), 2U);
  EXPECT_EQ(plan.fonts()[1].glyphs.size(), 1U);
}

TEST(FontPlan, KnowsTheDirectionsOfAFont) {
  auto const plan = plan_of(sample::vertical_column());
  EXPECT_TRUE(plan.fonts()[0].horizontal);
  EXPECT_TRUE(plan.fonts()[0].vertical);
}

}  // namespace
}  // namespace mokuhyo::pdf
