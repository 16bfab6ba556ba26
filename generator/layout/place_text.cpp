#include "layout/place_text.h"

#include "layout/glyph_run.h"

#include <algorithm>
#include <iterator>

namespace mokuhyo::layout {
namespace {

// In ems of the text: an underline touches the em box from outside (JIS X 4051, 下線 and 傍線), a
// ground reaches over it a little.
constexpr Em underline_thickness{50};
constexpr Em ground_margin{60};

/// `em` of the paragraph's size in Em of a glyph's own size.
Em in_own_size(Em em, Ratio size) {
  return {static_cast<std::int32_t>(std::int64_t{em.thousandths} * 1000 / size.thousandths)};
}

/// Where lines stand in the area: the baseline of each (or centre line, when vertical).
class Placer {
 public:
  Placer(PlacedLines const& placed, TypeScale const& scale, LineBox box)
      : m_placed(placed),
        m_scale(scale),
        m_box(box),
        m_size(scale.size * placed.lines->type.size),
        m_is_upright(placed.text->style().writing == form::Writing::vertical) {}

  [[nodiscard]] std::vector<frame::Item> run() {
    for (std::size_t i = 0; i < m_placed.count; ++i) {
      auto const& line = m_placed.lines->lines[m_placed.first + i];
      m_origin = m_is_upright ? top_of_column(i) : start_of_line(i);
      auto const stretches = styled_stretches(line.line);
      for (auto const& stretch : stretches) add_ground(stretch);
      for (auto const& run : glyph_runs(line.line, m_placed.elements.of(line.paragraph)))
        add_text(line, run);
      for (auto const& stretch : stretches) add_lines(stretch);
    }
    return std::move(m_items);
  }

 private:
  [[nodiscard]] Length leading() const {
    return m_scale.size * m_placed.text->style().size * m_placed.text->leading(m_scale.leading);
  }

  /// A distance along the line.
  [[nodiscard]] Length along(Em distance) const {
    return at_size(distance, m_size) * m_placed.lines->type.scaling;
  }

  /// What readings take beside the first line.
  [[nodiscard]] Length ruby_room() const { return at_size(m_placed.text->ruby_room(), m_size); }

  [[nodiscard]] Length block_size() const {
    return m_size + ruby_room() + leading() * (static_cast<std::int64_t>(m_placed.count) - 1);
  }

  [[nodiscard]] Point start_of_line(std::size_t i) const {
    Length const play = m_placed.area.size.height - block_size();
    Length top = m_placed.area.top() + ruby_room();
    if (m_placed.text->style().vertical_align == form::VerticalAlign::middle) top += play / 2;
    if (m_placed.text->style().vertical_align == form::VerticalAlign::bottom) top += play;
    Length const baseline =
        top + leading() * static_cast<std::int64_t>(i) + at_size(m_box.ascent, m_size);
    return {m_placed.area.left(), baseline};
  }

  /// Columns run from right to left, in the middle of the area.
  [[nodiscard]] Point top_of_column(std::size_t i) const {
    Length const play = m_placed.area.size.width - block_size();
    Length const centre = m_placed.area.right() - play / 2 - ruby_room() - m_size / 2;
    return {centre - leading() * static_cast<std::int64_t>(i), m_placed.area.top()};
  }

  /// The em box of a stretch of the line.
  [[nodiscard]] Rect box_of(StyledStretch const& stretch) const {
    Length const begin = along(stretch.begin);
    Length const length = along(stretch.end) - begin;
    if (m_is_upright) return {m_origin + Point{-(m_size / 2), begin}, {m_size, length}};
    return {m_origin + Point{begin, -at_size(m_box.ascent, m_size)}, {length, m_size}};
  }

  [[nodiscard]] form::TextLook const& look_of(std::uint16_t style) const {
    return m_placed.text->looks()[style - 1U];
  }

  void add_ground(StyledStretch const& stretch) {
    auto const& ground = look_of(stretch.style).background;
    if (!ground) return;
    Length const over = -at_size(ground_margin, m_size);
    Insets const margin = m_is_upright ? Insets{{}, over, {}, over} : Insets{over, {}, over, {}};
    m_items.push_back(
        {frame::artifact, frame::FillItem{inset(box_of(stretch), margin), *ground}, m_placed.span});
  }

  void add_lines(StyledStretch const& stretch) {
    auto const& look = look_of(stretch.style);
    Length const thickness = at_size(underline_thickness, m_size);
    if (look.underline) add_line(stretch, m_size + thickness / 2);
    if (look.strike) add_line(stretch, m_size / 2);
  }

  /// Along a stretch, so far below the top of its em box; of a vertical one, to the right of its
  /// left side.
  void add_line(StyledStretch const& stretch, Length away) {
    auto const box = box_of(stretch);
    Point const begin = box.origin + (m_is_upright ? Point{away, {}} : Point{{}, away});
    Point const end =
        begin + (m_is_upright ? Point{{}, box.size.height} : Point{box.size.width, {}});
    frame::RuleItem const rule{begin, end, at_size(underline_thickness, m_size),
                               look_of(stretch.style).color.value_or(black)};
    m_items.push_back({frame::artifact, rule, m_placed.span});
  }

  [[nodiscard]] frame::Direction direction_of(text::LineGlyph const& glyph) const {
    if (!m_is_upright) return frame::Direction::horizontal;
    return glyph.turn == text::Turn::turned ? frame::Direction::turned : frame::Direction::vertical;
  }

  void add_text(CellLine const& line, GlyphRun const& run) {
    auto const& first = line.line.glyphs[run.begin];
    auto const& last = line.line.glyphs[run.end - 1];
    frame::TextItem text;
    text.origin = m_origin;
    (m_is_upright ? text.origin.y : text.origin.x) += along(first.position);
    text.size = m_size * first.size;
    text.face = first.face;
    text.scaling = m_placed.lines->type.scaling;
    text.direction = direction_of(first);
    if (first.style != 0) text.color = look_of(first.style).color.value_or(black);
    text.text = m_placed.text->paragraphs()[line.paragraph].text().substr(
        first.text_offset, last.text_offset + last.text_length - first.text_offset);
    text.glyphs.reserve(run.end - run.begin);
    for (auto i = run.begin; i < run.end; ++i)
      text.glyphs.push_back(placed_glyph(line.line.glyphs[i], first));
    m_items.push_back({run.element, std::move(text), m_placed.span});
  }

  [[nodiscard]] static frame::Glyph placed_glyph(text::LineGlyph const& glyph,
                                                 text::LineGlyph const& first) {
    auto const own = [&](Em em) { return in_own_size(em, glyph.size); };
    return {glyph.id,           own(glyph.position - first.position),
            glyph.advance,      own(glyph.shift_x),
            own(glyph.shift_y), glyph.text_offset - first.text_offset,
            glyph.text_length};
  }

  PlacedLines const& m_placed;
  TypeScale const& m_scale;
  LineBox m_box;
  Length m_size;
  bool m_is_upright;
  Point m_origin;  // of the line that is placed
  std::vector<frame::Item> m_items;
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
