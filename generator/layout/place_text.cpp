#include "layout/place_text.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

/// Glyphs [begin, end) of a line that one face draws, with the bytes [text_begin, text_end) of the
/// paragraph that they show.
struct FaceRun {
  std::size_t begin, end;
  std::uint32_t text_begin, text_end;
};

/// The runs of a line; blanks at its end belong to the last.
std::vector<FaceRun> face_runs(text::Line const& line) {
  std::vector<FaceRun> runs;
  for (std::size_t i = 0; i < line.glyphs.size(); ++i) {
    auto const& glyph = line.glyphs[i];
    bool const goes_on = !runs.empty() && line.glyphs[i - 1].face == glyph.face;
    if (goes_on) {
      runs.back().end = i + 1;
      continue;
    }
    auto const text_begin = runs.empty() ? line.text_begin : glyph.text_offset;
    if (!runs.empty()) runs.back().text_end = text_begin;
    runs.push_back({i, i + 1, text_begin, line.text_end});
  }
  return runs;
}

/// Where lines stand in the area: the baseline of each (or centre line, when vertical).
class Placer {
 public:
  Placer(PlacedLines const& placed, TypeScale const& scale, LineBox box)
      : m_placed(placed),
        m_scale(scale),
        m_box(box),
        m_size(scale.size * placed.lines->size),
        m_is_upright(placed.text->style().writing == form::Writing::vertical) {}

  [[nodiscard]] std::vector<frame::Item> run() const {
    std::vector<frame::Item> items;
    for (std::size_t i = 0; i < m_placed.count; ++i) {
      auto const& line = m_placed.lines->lines[m_placed.first + i];
      Point const origin = m_is_upright ? top_of_column(i) : start_of_line(i);
      for (auto const& run : face_runs(line.line)) items.push_back(item(line, run, origin));
    }
    return items;
  }

 private:
  [[nodiscard]] Length leading() const {
    return m_scale.size * m_placed.text->style().size * m_scale.leading;
  }

  [[nodiscard]] Length block_size() const {
    return m_size + leading() * (static_cast<std::int64_t>(m_placed.count) - 1);
  }

  [[nodiscard]] Point start_of_line(std::size_t i) const {
    Length const play = m_placed.area.size.height - block_size();
    Length top = m_placed.area.top();
    if (m_placed.text->style().vertical_align == form::VerticalAlign::middle) top += play / 2;
    if (m_placed.text->style().vertical_align == form::VerticalAlign::bottom) top += play;
    Length const baseline =
        top + leading() * static_cast<std::int64_t>(i) + at_size(m_box.ascent, m_size);
    return {m_placed.area.left(), baseline};
  }

  /// Columns run from right to left, in the middle of the area.
  [[nodiscard]] Point top_of_column(std::size_t i) const {
    Length const play = m_placed.area.size.width - block_size();
    Length const centre = m_placed.area.right() - play / 2 - m_size / 2;
    return {centre - leading() * static_cast<std::int64_t>(i), m_placed.area.top()};
  }

  [[nodiscard]] frame::Item item(CellLine const& line, FaceRun const& run, Point origin) const {
    auto const& paragraph = m_placed.text->paragraphs()[line.paragraph];
    auto const& glyphs = line.line.glyphs;
    Em const start = glyphs[run.begin].position;
    frame::TextItem text;
    (m_is_upright ? origin.y : origin.x) += at_size(start, m_size);
    text.origin = origin;
    text.size = m_size;
    text.face = glyphs[run.begin].face;
    if (m_is_upright) text.direction = frame::Direction::vertical;
    text.text = paragraph.text().substr(run.text_begin, run.text_end - run.text_begin);
    text.glyphs.reserve(run.end - run.begin);
    for (std::size_t i = run.begin; i < run.end; ++i) {
      auto const& glyph = glyphs[i];
      text.glyphs.push_back({glyph.id, glyph.position - start, glyph.advance, glyph.shift_x,
                             glyph.shift_y, glyph.text_offset - run.text_begin, glyph.text_length});
    }
    return {m_placed.elements.of(line.paragraph), std::move(text), m_placed.span};
  }

  PlacedLines const& m_placed;
  TypeScale const& m_scale;
  LineBox m_box;
  Length m_size;
  bool m_is_upright;
};

}  // namespace

LineBox line_box(font::Library const& fonts, std::string_view role) {
  auto const* const found = fonts.role(role);
  auto const* const face = found != nullptr ? fonts.face(found->faces.front()) : nullptr;
  if (face == nullptr) return {};
  auto const& metrics = face->metrics();
  // A face whose ascent and descent are not an em together is centred in the em box.
  Em const over = one_em - (metrics.ascent - metrics.descent);
  return {metrics.ascent + over / 2};
}

std::vector<frame::Item> place_lines(PlacedLines const& placed, TypeScale const& scale,
                                     LineBox box) {
  return Placer(placed, scale, box).run();
}

bool overflows(CellLines const& lines) {
  return std::any_of(lines.lines.begin(), lines.lines.end(),
                     [&](CellLine const& line) { return line.line.width > lines.measure; });
}

}  // namespace mokuhyo::layout
