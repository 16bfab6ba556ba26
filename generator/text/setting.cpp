#include "text/setting.h"

#include "text/line_breaker.h"
#include "text/line_builder.h"

#include <algorithm>

namespace mokuhyo::text {
namespace {

/// Where the content after a list marker begins on the first line.
Em indent_of(Measured const& measured) {
  auto const length = measured.marker.length;
  return length == 0 ? Em{} : measured.places[length].natural + measured.bodies[0].line_start;
}

Adjustment adjustment_for(Align align, bool last) {
  switch (align) {
    case Align::justify: return last ? Adjustment::reduce : Adjustment::reduce_or_expand;
    case Align::distribute: return Adjustment::spread;
    default: return Adjustment::reduce;
  }
}

Em offset_for(Align align, Em slack) {
  switch (align) {
    case Align::center:
    case Align::distribute: return slack / 2;
    case Align::end: return slack;
    default: return Em{};
  }
}

Line moved(Line line, Em by) {
  for (auto& glyph : line.glyphs) {
    glyph.position += by;
  }
  return line;
}

}  // namespace

Setting::Setting(Measured measured, BreakStyle style)
    : m_measured(std::move(measured)),
      m_style(style),
      m_breaks(find_breaks(m_measured, style)),
      m_indent(indent_of(m_measured)),
      m_widest_first(least_width(m_breaks[0], m_breaks[1])) {
  for (std::size_t i = 2; i < m_breaks.size(); ++i) {
    m_widest_rest = std::max(m_widest_rest, least_width(m_breaks[i - 1], m_breaks[i]));
  }
}

ContentWidths Setting::content_widths() const {
  return {std::max(m_widest_first, m_indent + m_widest_rest),
          natural_width(m_breaks.front(), m_breaks.back())};
}

std::vector<std::uint32_t> Setting::ruby_places() const {
  std::vector<std::uint32_t> places;
  for (auto const& ruby : m_measured.rubies)
    places.push_back(m_measured.clusters.items[ruby.first].text_offset);
  return places;
}

std::uint32_t Setting::marker_end() const {
  auto const length = m_measured.marker.length;
  return length == 0 ? 0 : m_measured.clusters.items[length].text_offset;
}

int Setting::line_count(Em measure) const {
  auto const measures = line_measures(measure);
  return units_fit(measures) ? count_lines(m_breaks, measures)
                             : count_lines(opened(measures), measures);
}

std::vector<Line> Setting::lines(Em measure, Align align) const {
  auto const measures = line_measures(measure);
  return units_fit(measures) ? lines_among(m_breaks, measures, align)
                             : lines_among(opened(measures), measures, align);
}

ByteRange Setting::unit_around(std::uint32_t offset) const {
  auto const& items = m_measured.clusters.items;
  auto const& cuts = m_measured.cuts;
  auto const at = std::ranges::lower_bound(items, offset, {}, &Cluster::text_offset);
  auto first = static_cast<std::size_t>(at - items.begin());
  auto last = first + 1;
  while (first > 0 && cuts[first] > Cut::address) {
    --first;
  }
  while (last < items.size() && cuts[last] > Cut::address) {
    ++last;
  }
  return {items[first].text_offset,
          last < items.size() ? items[last].text_offset : m_measured.text_size};
}

// Below the least content width the indent gives way first.
LineMeasures Setting::line_measures(Em measure) const {
  return {measure, measure - std::clamp(measure - m_widest_rest, Em{}, m_indent)};
}

bool Setting::units_fit(LineMeasures measures) const {
  return m_widest_first <= measures.first && m_widest_rest <= measures.rest;
}

Breaks Setting::opened(LineMeasures measures) const {
  return open_units(m_measured, m_style, m_breaks, measures);
}

std::vector<Line> Setting::lines_among(Breaks const& breaks, LineMeasures measures,
                                       Align align) const {
  auto const evenness = align == Align::center ? Evenness::all_lines : Evenness::last_line_free;
  auto const chosen = choose_breaks(breaks, m_measured, measures, {m_style.best, evenness});
  std::vector<Line> made;
  made.reserve(chosen.size() - 1);
  for (std::size_t i = 1; i < chosen.size(); ++i) {
    Em const measure = i == 1 ? measures.first : measures.rest;
    LineSpan const span{breaks[chosen[i - 1]], breaks[chosen[i]], measure};
    made.push_back(line(span, align, measures.first - measure));
  }
  return made;
}

Line Setting::line(LineSpan span, Align align, Em indent) const {
  bool const last = span.to.cluster == m_breaks.back().cluster;
  auto const adjusted = adjust_line(m_measured, span, adjustment_for(align, last));
  auto const slack = std::max(span.measure - adjusted.width, Em{});
  auto made = moved(build_line(m_measured, span, adjusted), indent + offset_for(align, slack));
  made.indent = indent;
  made.cuts_unit = span.to.cut > Cut::address;
  made.width += indent;
  return made;
}

}  // namespace mokuhyo::text
