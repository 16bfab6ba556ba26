#include "pdf/page_content.h"

#include "pdf/clusters.h"
#include "pdf/roles.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <variant>

namespace mokuhyo::pdf {
namespace {

using frame::Direction;

/// Where a glyph stands relative to its item: along the line, and to the side of it (up in a
/// horizontal, to the right in a vertical or turned line).
struct GlyphPosition {
  Em along, aside;
};

GlyphPosition position_of(frame::Glyph const& glyph, Direction direction) {
  if (direction == Direction::vertical) return {glyph.position - glyph.shift_y, glyph.shift_x};
  return {glyph.position + glyph.shift_x, glyph.shift_y};
}

Orientation orientation_of(Direction direction) {
  return direction == Direction::turned ? Orientation::turned : Orientation::level;
}

Point point_of(frame::TextItem const& item, GlyphPosition position) {
  auto const along = at_size(position.along, item.size) * item.scaling;
  auto const aside = at_size(position.aside, item.size);
  if (item.direction == Direction::horizontal) return item.origin + Point{along, -aside};
  return item.origin + Point{aside, along};
}

/// Shows the glyphs of one text item, keeping track of where the viewer's pen is.
class TextPainter {
 public:
  /// `places` are those of the item's glyphs.
  TextPainter(ContentStream& stream, frame::TextItem const& item, std::span<Place const> places)
      : m_stream(stream), m_item(item), m_places(places) {}

  void paint();

 private:
  void paint(Cluster const& cluster);
  void show(frame::Glyph const& glyph, Place place);
  void set_font(std::uint16_t font);
  [[nodiscard]] bool is_vertical() const { return m_item.direction == Direction::vertical; }

  ContentStream& m_stream;
  frame::TextItem const& m_item;
  std::span<Place const> m_places;
  std::optional<std::uint16_t> m_font;
  std::optional<GlyphPosition> m_pen;
};

void TextPainter::paint() {
  m_stream.set_text_color(m_item.color);
  for (std::size_t i = 0; i < m_item.glyphs.size();) {
    auto const cluster = cluster_at(m_item, i);
    paint(cluster);
    i = cluster.end;
  }
}

void TextPainter::paint(Cluster const& cluster) {
  auto const places = m_places.subspan(cluster.begin, cluster.end - cluster.begin);
  bool const spanned =
      !std::all_of(places.begin(), places.end(), [](Place place) { return place.says_all; });
  if (spanned) m_stream.begin_span(cluster.text);
  for (auto i = cluster.begin; i < cluster.end; ++i) show(m_item.glyphs[i], m_places[i]);
  if (spanned) m_stream.end_span();
}

void TextPainter::show(frame::Glyph const& glyph, Place place) {
  if (m_font != place.font) set_font(place.font);
  auto const position = position_of(glyph, m_item.direction);
  if (!m_pen || m_pen->aside != position.aside) {
    m_stream.move_text(point_of(m_item, position), orientation_of(m_item.direction));
    m_pen = position;
  }
  auto const gap = (position.along - m_pen->along).thousandths;
  m_stream.show(place.code, is_vertical() ? gap : -gap);
  m_pen->along = position.along + (is_vertical() ? one_em : glyph.advance);
}

void TextPainter::set_font(std::uint16_t font) {
  auto const direction = is_vertical() ? Direction::vertical : Direction::horizontal;
  m_stream.set_font({font, direction, m_item.size, m_item.scaling});
  m_font = font;
}

class PagePainter {
 public:
  PagePainter(Length height, PagePaints const& with)
      : m_structure(with.structure), m_places(with.places), m_stream(height, with.model) {}

  void paint(frame::Item const& item);
  void paint(frame::PressSheet const& sheet);
  [[nodiscard]] PageContent finish() &&;

 private:
  void enter(frame::ElementId element);
  void draw(frame::TextItem const& item);
  void draw(frame::RuleItem const& item) { m_stream.rule(item); }
  void draw(frame::FillItem const& item) { m_stream.fill(item); }
  void draw(frame::OutlineItem const& item) { m_stream.outline(item); }

  frame::StructureTree const& m_structure;
  std::span<Place const> m_places;  // of the glyphs that are not yet painted
  ContentStream m_stream;
  std::optional<frame::ElementId> m_marked;  // whose mark is open
  std::vector<frame::ElementId> m_marks;
};

void PagePainter::paint(frame::Item const& item) {
  enter(item.element);
  std::visit([this](auto const& what) { draw(what); }, item.what);
}

void PagePainter::draw(frame::TextItem const& item) {
  auto const count = item.glyphs.size();
  TextPainter(m_stream, item, m_places.first(count)).paint();
  m_places = m_places.subspan(count);
}

void PagePainter::paint(frame::PressSheet const& sheet) {
  enter(frame::artifact);
  m_stream.rules_in_all_inks(sheet.marks);
}

/// Items of one element that follow each other share a mark.
void PagePainter::enter(frame::ElementId element) {
  if (m_marked == element) return;
  if (m_marked) m_stream.end_mark();
  m_marked = element;
  if (element == frame::artifact) {
    m_stream.begin_mark("Artifact", {});
    return;
  }
  auto const mcid = static_cast<std::int64_t>(m_marks.size());
  m_stream.begin_mark(structure_type(m_structure.at(element).role),
                      Dictionary().integer("MCID", mcid));
  m_marks.push_back(element);
}

PageContent PagePainter::finish() && {
  if (m_marked) m_stream.end_mark();
  return {std::move(m_stream).take(), std::move(m_marks)};
}

}  // namespace

PageContent paint(frame::Page const& page, PagePaints const& with) {
  PagePainter painter(page.size.height, with);
  for (auto const& item : page.items) painter.paint(item);
  if (page.press) painter.paint(*page.press);
  return std::move(painter).finish();
}

}  // namespace mokuhyo::pdf
