#include "layout/glyph_run.h"

#include <gtest/gtest.h>

namespace mokuhyo::layout {
namespace {

text::LineGlyph glyph(int position, std::uint16_t style = 0) {
  text::LineGlyph made;
  made.position = Em{position};
  made.body = one_em;
  made.style = style;
  return made;
}

text::Line line(std::vector<text::LineGlyph> glyphs) {
  text::Line made;
  made.glyphs = std::move(glyphs);
  return made;
}

/// The ends of the runs of a line whose third glyph was changed.
template <class Change>
std::vector<std::size_t> ends_after(Change change) {
  auto changed = line({glyph(0), glyph(1000), glyph(2000), glyph(3000)});
  change(changed.glyphs[2]);
  std::vector<std::size_t> ends;
  for (auto const& run : glyph_runs(changed, {})) ends.push_back(run.end);
  return ends;
}

TEST(GlyphRuns, EndWhereTheLookChanges) {
  using Glyph = text::LineGlyph;
  std::vector<std::size_t> const parted{2, 3, 4};
  EXPECT_EQ(ends_after([](Glyph&) {}), std::vector<std::size_t>{4});
  EXPECT_EQ(ends_after([](Glyph& g) { g.face = 1; }), parted);
  EXPECT_EQ(ends_after([](Glyph& g) { g.size = Ratio{500}; }), parted);
  EXPECT_EQ(ends_after([](Glyph& g) { g.turn = text::Turn::turned; }), parted);
  EXPECT_EQ(ends_after([](Glyph& g) { g.style = 1; }), parted);
  EXPECT_EQ(ends_after([](Glyph& g) { g.ruby = 1; }), parted);
  EXPECT_EQ(ends_after([](Glyph& g) { g.is_ruby = true; }), parted);
}

TEST(StyledStretches, ReachFromTheFirstBodyToTheEndOfTheLast) {
  auto const stretches = styled_stretches(
      line({glyph(0), glyph(1000, 1), glyph(2500, 1), glyph(3500), glyph(4500, 2)}));
  ASSERT_EQ(stretches.size(), 2U);
  EXPECT_EQ(stretches[0].style, 1);
  EXPECT_EQ(stretches[0].begin, Em{1000});
  EXPECT_EQ(stretches[0].end, Em{3500});
  EXPECT_EQ(stretches[1].begin, Em{4500});
}

TEST(StyledStretches, LeaveReadingsAside) {
  auto with_reading = line({glyph(0, 1), glyph(200, 1), glyph(1000, 1)});
  with_reading.glyphs[1].is_ruby = true;
  auto const stretches = styled_stretches(with_reading);
  ASSERT_EQ(stretches.size(), 1U);
  EXPECT_EQ(stretches[0].end, Em{2000});
}

}  // namespace
}  // namespace mokuhyo::layout
