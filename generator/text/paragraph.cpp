#include "text/paragraph.h"

#include "text/bonds.h"
#include "text/breaks.h"
#include "text/cuts.h"
#include "text/face_choice.h"
#include "text/itemizer.h"
#include "text/line_adjuster.h"
#include "text/line_breaker.h"
#include "text/line_builder.h"
#include "text/list_marker.h"
#include "text/measured.h"
#include "text/shaper.h"

#include <algorithm>

namespace mokuhyo::text {

/// What a paragraph knows after shaping; all of it holds for every measure.
struct Paragraph::Setting {
  std::string text;
  HangingPunctuation hanging;
  Measured measured;
  Breaks breaks;                 // of the best kind of cut only
  Em indent;                     // of lines after the first, behind a list marker
  Em widest_first, widest_rest;  // least widths of the pieces between breaks

  Setting(std::string typed, HangingPunctuation hangs, Measured made);

  [[nodiscard]] Em min_content() const { return std::max(widest_first, indent + widest_rest); }
  [[nodiscard]] Em max_content() const { return natural_width(breaks.front(), breaks.back()); }
  /// Below the least content width the indent gives way first.
  [[nodiscard]] LineMeasures line_measures(Em measure) const {
    return {measure, measure - std::clamp(measure - widest_rest, Em{}, indent)};
  }
  /// True if no unit is wider than its line.
  [[nodiscard]] bool fits(LineMeasures measures) const {
    return widest_first <= measures.first && widest_rest <= measures.rest;
  }
  [[nodiscard]] Breaks opened(LineMeasures measures) const {
    return open_units(measured, breaks, measures, hanging);
  }
  [[nodiscard]] std::vector<Line> lines(Breaks const& among, LineMeasures measures,
                                        Align align) const;
  [[nodiscard]] Line line(LineSpan span, Align align) const;
};

namespace {

std::u32string bases_of(Clusters const& clusters) {
  std::u32string bases;
  for (std::size_t i = 0; i < clusters.items.size(); ++i) {
    bases += clusters.base(i);
  }
  return bases;
}

/// The number of clusters of a list marker, with the blanks before and after it.
std::size_t marker_length(Clusters const& clusters) {
  auto const bases = bases_of(clusters);
  auto const begin = bases.find_first_not_of(U" \\u3000");
  if (begin == std::u32string::npos) {
    return 0;
  }
  auto const length = list_marker_length(std::u32string_view(bases).substr(begin));
  return length == 0 ? 0 : begin + length;
}

Measured measure_clusters(Clusters clusters, ParagraphStyle const& style) {
  auto const bonds = find_bonds(clusters);
  auto const marker = marker_length(clusters);
  auto measured = measure(std::move(clusters), {bonds, marker, style.western_gap});
  Prohibitions const prohibitions(style.kinsoku, style.lists);
  measured.cuts = find_cuts(measured.clusters, {prohibitions, bonds, marker});
  measured.marker_length = marker;
  return measured;
}

/// Where the content after a list marker begins on the first line.
Em indent_of(Measured const& measured) {
  auto const length = measured.marker_length;
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

Line indented(Line line, Em indent) {
  for (auto& glyph : line.glyphs) {
    glyph.position += indent;
  }
  line.indent = indent;
  line.width += indent;
  return line;
}

}  // namespace

Paragraph::Setting::Setting(std::string typed, HangingPunctuation hangs, Measured made)
    : text(std::move(typed)),
      hanging(hangs),
      measured(std::move(made)),
      breaks(find_breaks(measured, Cut::character, hanging)),
      indent(indent_of(measured)) {
  widest_first = least_width(breaks[0], breaks[1]);
  for (std::size_t i = 2; i < breaks.size(); ++i) {
    widest_rest = std::max(widest_rest, least_width(breaks[i - 1], breaks[i]));
  }
}

std::vector<Line> Paragraph::Setting::lines(Breaks const& among, LineMeasures measures,
                                            Align align) const {
  auto const evenness = align == Align::center ? Evenness::all_lines : Evenness::last_line_free;
  auto const chosen = choose_breaks(among, measured, measures, evenness);
  std::vector<Line> made;
  made.reserve(chosen.size() - 1);
  for (std::size_t i = 1; i < chosen.size(); ++i) {
    Em const measure = i == 1 ? measures.first : measures.rest;
    auto made_line = line({among[chosen[i - 1]], among[chosen[i]], measure}, align);
    made.push_back(indented(std::move(made_line), measures.first - measure));
  }
  return made;
}

Line Paragraph::Setting::line(LineSpan span, Align align) const {
  bool const last = span.to.cluster == breaks.back().cluster;
  auto const adjusted = adjust_line(measured, span, adjustment_for(align, last));
  auto const offset = offset_for(align, std::max(span.measure - adjusted.width, Em{}));
  auto made = build_line(measured, span, adjusted, offset);
  made.width = adjusted.width;
  return made;
}

Result<Paragraph> shape(std::string_view text, ParagraphStyle const& style,
                        font::Library const& fonts, Span span) {
  auto chosen = choose_faces(itemize(text), {text, span}, style, fonts);
  if (!chosen.value) {
    return std::move(chosen.diagnostics);
  }
  auto clusters = shape_clusters(std::move(*chosen.value), fonts);
  auto setting = std::make_shared<Paragraph::Setting>(std::string(text), style.hanging,
                                                      measure_clusters(std::move(clusters), style));
  return {Paragraph(std::move(setting)), std::move(chosen.diagnostics)};
}

std::string const& Paragraph::text() const { return m_setting->text; }

ContentWidths Paragraph::content_widths() const {
  return {m_setting->min_content(), m_setting->max_content()};
}

int Paragraph::line_count(Em measure) const {
  auto const& setting = *m_setting;
  auto const measures = setting.line_measures(measure);
  return setting.fits(measures) ? count_lines(setting.breaks, measures)
                                : count_lines(setting.opened(measures), measures);
}

std::vector<Line> Paragraph::lines(Em measure, Align align) const {
  auto const& setting = *m_setting;
  auto const measures = setting.line_measures(measure);
  return setting.fits(measures) ? setting.lines(setting.breaks, measures, align)
                                : setting.lines(setting.opened(measures), measures, align);
}

}  // namespace mokuhyo::text
