#include "layout/glyph_run.h"

#include <algorithm>
#include <tuple>

namespace mokuhyo::layout {
namespace {

bool goes_on(text::LineGlyph const& a, text::LineGlyph const& b) {
  auto const look = [](text::LineGlyph const& glyph) {
    return std::tuple(glyph.face, glyph.size, glyph.turn, glyph.style, glyph.ruby, glyph.is_ruby);
  };
  return look(a) == look(b);
}

}  // namespace

std::vector<GlyphRun> glyph_runs(text::Line const& line, ParagraphElements const& elements) {
  std::vector<GlyphRun> runs;
  for (std::size_t i = 0; i < line.glyphs.size(); ++i) {
    auto const element = elements.of(line.glyphs[i]);
    bool const begins = runs.empty() || runs.back().element != element ||
                        !goes_on(line.glyphs[i - 1], line.glyphs[i]);
    if (begins) runs.push_back({i, i, element});
    runs.back().end = i + 1;
  }
  return runs;
}

std::vector<StyledStretch> styled_stretches(text::Line const& line) {
  std::vector<StyledStretch> stretches;
  std::uint16_t before = 0;
  for (auto const& glyph : line.glyphs) {
    if (glyph.is_ruby) continue;
    if (glyph.style != 0) {
      if (glyph.style != before) stretches.push_back({glyph.style, glyph.position, glyph.position});
      auto& end = stretches.back().end;
      end = std::max(end, glyph.position + glyph.body);
    }
    before = glyph.style;
  }
  return stretches;
}

}  // namespace mokuhyo::layout
