#include "text/line_builder.h"

#include <algorithm>

namespace mokuhyo::text {
namespace {

// The em boxes of reading and base touch: 0.88 of the base above its baseline and 0.12 of the
// reading below its own; in a vertical line half of each from centre to centre.
constexpr Em ruby_rise{880 + 60};
constexpr Em ruby_aside{500 + 250};

LineGlyph placed_glyph(Cluster const& cluster, Glyph const& glyph, Em position) {
  LineGlyph placed;
  placed.face = cluster.face;
  placed.id = glyph.id;
  placed.position = position;
  placed.advance = glyph.advance;
  placed.shift_x = glyph.offset_x;
  placed.shift_y = glyph.offset_y;
  placed.turn = cluster.turn == Turn::turned ? Turn::turned : Turn::upright;
  placed.text_offset = cluster.text_offset;
  placed.text_length = cluster.text_length;
  placed.style = cluster.style;
  return placed;
}

class LineBuilder {
 public:
  LineBuilder(Measured const& measured, LineSpan span, AdjustedLine const& adjusted)
      : m_measured(measured), m_span(span), m_adjusted(adjusted) {}

  Line run() {
    m_line.glyphs.reserve(m_span.to.cluster - m_span.from.cluster);
    for (std::size_t i = m_span.from.cluster; i < m_span.to.cluster; ++i) {
      append_cluster(i);
      append_ruby(i);
    }
    return std::move(m_line);
  }

 private:
  [[nodiscard]] bool is_visible(std::size_t index) const {
    return index - m_span.from.cluster < m_adjusted.starts.size();
  }

  /// Where the body of a cluster starts; blanks at the turn stand at the line's end.
  [[nodiscard]] Em start_of(std::size_t index) const {
    return is_visible(index) ? m_adjusted.starts[index - m_span.from.cluster] : m_adjusted.width;
  }

  void append_cluster(std::size_t index) {
    auto const& clusters = m_measured.clusters;
    auto const& cluster = clusters.items[index];
    auto const& body = m_measured.bodies[index];
    bool const down = m_measured.writing == Writing::vertical && cluster.turn != Turn::turned;
    auto const ruby = ruby_of(index);
    auto position = start_of(index);
    for (std::uint32_t i = 0; i < cluster.glyph_length; ++i) {
      auto placed = placed_glyph(cluster, clusters.glyphs[cluster.glyph_offset + i], position);
      placed.shift_x += down ? body.aside : body.shift;
      placed.shift_y -= down ? body.shift : Em{};
      placed.size = body.size;
      placed.body = i == 0 && is_visible(index) ? body.width : Em{};
      placed.ruby = ruby;
      m_line.glyphs.push_back(placed);
      position += placed.advance;
    }
  }

  /// The ruby that the cluster is a base of, counted from 1; 0 for none.
  [[nodiscard]] std::uint16_t ruby_of(std::size_t index) const {
    auto const& rubies = m_measured.rubies;
    auto const ruby = std::ranges::upper_bound(rubies, index, {}, &Ruby::last);
    bool const is_base = ruby != rubies.end() && ruby->first <= index;
    return is_base ? static_cast<std::uint16_t>(ruby - rubies.begin() + 1) : std::uint16_t{0};
  }

  // A reading comes after the last cluster of its base.
  void append_ruby(std::size_t index) {
    auto const number = ruby_of(index);
    if (number == 0 || m_measured.rubies[number - 1U].last != index + 1) {
      return;
    }
    append_reading(number);
  }

  void append_reading(std::uint16_t number) {
    auto const& ruby = m_measured.rubies[number - 1U];
    auto const first_glyph = m_line.glyphs.size();
    auto position = ruby_start(ruby);
    for (auto const& cluster : ruby.reading.items) {
      append_ruby_cluster(ruby.reading, cluster, position);
      position += in_base(cluster.advance) + ruby.gap;
    }
    for (auto i = first_glyph; i < m_line.glyphs.size(); ++i) {
      m_line.glyphs[i].ruby = number;
    }
    m_line.ruby = Em{ruby_size.thousandths};
  }

  // No reading stands out of its line (JLREQ 3.3.8, note).
  [[nodiscard]] Em ruby_start(Ruby const& ruby) const {
    auto const first = std::max(ruby.first, m_span.from.cluster);
    auto const latest = std::max(m_adjusted.width - ruby.width(), Em{});
    return std::clamp(start_of(first) + ruby.offset, Em{}, latest);
  }

  void append_ruby_cluster(Clusters const& reading, Cluster const& cluster, Em position) {
    bool const vertical = m_measured.writing == Writing::vertical;
    for (std::uint32_t i = 0; i < cluster.glyph_length; ++i) {
      auto placed = placed_glyph(cluster, reading.glyphs[cluster.glyph_offset + i], position);
      placed.shift_x = in_base(placed.shift_x) + (vertical ? ruby_aside : Em{});
      placed.shift_y = in_base(placed.shift_y) + (vertical ? Em{} : ruby_rise);
      placed.size = ruby_size;
      placed.is_ruby = true;
      m_line.glyphs.push_back(placed);
      position += in_base(placed.advance);
    }
  }

  static Em in_base(Em em) { return {em.thousandths * ruby_size.thousandths / 1000}; }

  Measured const& m_measured;
  LineSpan m_span;
  AdjustedLine const& m_adjusted;
  Line m_line;
};

/// Where the bytes of a line that starts with `cluster` begin; those between two clusters (braces
/// and readings of ruby) belong to the line before.
std::uint32_t text_begin(Measured const& measured, std::size_t cluster) {
  return cluster == 0 ? 0 : measured.clusters.items[cluster].text_offset;
}

}  // namespace

Line build_line(Measured const& measured, LineSpan span, AdjustedLine const& adjusted) {
  auto line = LineBuilder(measured, span, adjusted).run();
  bool const last = span.to.cluster == measured.clusters.items.size();
  line.text_begin = text_begin(measured, span.from.cluster);
  line.text_end = last ? measured.text_size : text_begin(measured, span.to.cluster);
  line.width = adjusted.width;
  return line;
}

}  // namespace mokuhyo::text
