#include "text/paragraph.h"

#include "text/face_choice.h"
#include "text/itemizer.h"
#include "text/list_marker.h"
#include "text/phrase_breaks.h"
#include "text/setting.h"
#include "text/shaper.h"

namespace mokuhyo::text {
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
  auto const begin = bases.find_first_not_of(U" \u3000");
  if (begin == std::u32string::npos) {
    return 0;
  }
  auto const length = list_marker_length(std::u32string_view(bases).substr(begin));
  return length == 0 ? 0 : begin + length;
}

Measured measure_clusters(Clusters clusters, std::string_view text, ParagraphStyle const& style) {
  auto const bonds = find_bonds(clusters);
  auto const marker = marker_length(clusters);
  auto measured = measure(std::move(clusters), {bonds, marker, style.western_gap});
  Prohibitions const prohibitions(style.kinsoku, style.lists);
  measured.cuts = find_cuts(measured.clusters, {prohibitions, bonds, marker});
  if (style.break_at == BreakAt::phrases) {
    measured.cuts = prefer_phrases(std::move(measured.cuts), measured.clusters, text);
  }
  return measured;
}

BreakStyle break_style(ParagraphStyle const& style) {
  return {style.break_at == BreakAt::phrases ? Cut::compound : Cut::character, style.hanging};
}

}  // namespace

/// What a paragraph knows after shaping; all of it holds for every measure.
struct Paragraph::Shaped {
  std::string text;
  Setting setting;
};

Result<Paragraph> shape(std::string_view text, ParagraphStyle const& style,
                        font::Library const& fonts, Span span) {
  auto chosen = choose_faces(itemize(text), {text, span}, style, fonts);
  if (!chosen.value) {
    return std::move(chosen.diagnostics);
  }
  auto measured = measure_clusters(shape_clusters(std::move(*chosen.value), fonts), text, style);
  auto shaped = std::make_shared<Paragraph::Shaped const>(
      Paragraph::Shaped{std::string(text), Setting(std::move(measured), break_style(style))});
  return {Paragraph(std::move(shaped)), std::move(chosen.diagnostics)};
}

std::string const& Paragraph::text() const { return m_shaped->text; }

ContentWidths Paragraph::content_widths() const { return m_shaped->setting.content_widths(); }

int Paragraph::line_count(Em measure) const { return m_shaped->setting.line_count(measure); }

std::vector<Line> Paragraph::lines(Em measure, Align align) const {
  return m_shaped->setting.lines(measure, align);
}

}  // namespace mokuhyo::text
