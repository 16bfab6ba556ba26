#include "text/composer.h"

#include "text/face_choice.h"
#include "text/itemizer.h"
#include "text/list_marker.h"
#include "text/looks.h"
#include "text/orientation.h"
#include "text/phrase_breaks.h"
#include "text/shaper.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace mokuhyo::text {
namespace {

std::u32string bases_of(Clusters const& clusters) {
  std::u32string bases;
  for (std::size_t i = 0; i < clusters.items.size(); ++i) {
    bases += clusters.base(i);
  }
  return bases;
}

Clusters moved(Clusters clusters, std::uint32_t offset) {
  for (auto& cluster : clusters.items) {
    cluster.text_offset += offset;
  }
  return clusters;
}

std::string_view bytes(std::string_view text, ByteRange range) {
  return text.substr(range.begin, range.end - range.begin);
}

/// Makes a paragraph's glyphs and measures, step by step, collecting what there is to say.
class Composer {
 public:
  Composer(StyledText const& text, ParagraphStyle const& style, font::Library const& fonts,
           Span span)
      : m_text(text), m_style(style), m_fonts(fonts), m_span(span) {}

  Result<Measured> run() {
    auto const markup = read_markup(m_text.text);
    m_looks = find_looks({m_text.text, m_span}, markup, m_style.looks)
                  .take(m_diagnostics)
                  .value_or(std::vector<StyledRange>());
    auto clusters = with_faces(itemize(m_text.text, markup.hidden));
    auto rubies = make_rubies(clusters, markup.rubies);
    if (m_diagnostics.has_errors()) {
      return std::move(m_diagnostics);
    }
    return {measured(std::move(clusters), std::move(rubies)), std::move(m_diagnostics)};
  }

 private:
  Clusters with_faces(Clusters clusters) {
    for (auto& cluster : clusters.items) {
      cluster.bold = m_style.bold;
    }
    clusters = with_looks(with_looks(std::move(clusters), m_looks), m_text.ranges);
    return choose_faces(std::move(clusters), {m_text.text, m_span}, m_style.font_role, m_fonts)
        .take(m_diagnostics)
        .value_or(Clusters{});
  }

  [[nodiscard]] Measured measured(Clusters clusters, std::vector<Ruby> rubies) const {
    auto const bonds = bind_rubies(find_bonds(clusters), rubies);
    auto const marker = find_list_marker(bases_of(clusters));
    if (m_style.writing == Writing::vertical) {
      clusters = orient(std::move(clusters));
    }
    auto made = measure(shape_clusters(std::move(clusters), m_style.writing, m_fonts),
                        std::move(rubies), {bonds, marker, m_style});
    made.text_size = static_cast<std::uint32_t>(m_text.text.size());
    Prohibitions const prohibitions(m_style.kinsoku, m_style.lists);
    made.cuts = find_cuts(made.clusters, {prohibitions, bonds, marker.length});
    if (m_style.break_at != BreakAt::characters) {
      made.cuts = prefer_phrases(std::move(made.cuts), made.clusters, m_text.text);
    }
    return made;
  }

  std::vector<Ruby> make_rubies(Clusters const& clusters, std::vector<RubyMark> const& marks) {
    std::vector<Ruby> rubies;
    for (auto const& mark : marks) {
      std::ranges::move(rubies_of(clusters, mark), std::back_inserter(rubies));
    }
    return rubies;
  }

  /// One reading for the whole base (group ruby) or one for each character (mono ruby).
  std::vector<Ruby> rubies_of(Clusters const& clusters, RubyMark const& mark) {
    auto const first = cluster_at(clusters, mark.base.begin);
    auto const last = cluster_at(clusters, mark.base.end);
    if (mark.readings.size() == 1) {
      return {make_ruby(first, last, mark.readings[0])};
    }
    std::vector<Ruby> rubies;
    if (mark.readings.size() != last - first) {
      report_uneven(mark, last - first);
      return rubies;
    }
    for (auto at = first; at < last; ++at) {
      rubies.push_back(make_ruby(at, at + 1, mark.readings[at - first]));
    }
    return rubies;
  }

  void report_uneven(RubyMark const& mark, std::size_t characters) {
    auto const base = std::string(bytes(m_text.text, mark.base));
    auto const counts = std::to_string(mark.readings.size()) + "/" + std::to_string(characters);
    Written const written{m_text.text, m_span};
    m_diagnostics.error(
        written.place(mark.base),
        {"「" + base + "」の読みの数が文字の数と合いません(" + counts + ")",
         "\"" + base + "\" has not as many readings as characters (" + counts + ")"},
        {"読みを一つにまとめるか、一字ごとに | で区切ってください",
         "write one reading for the whole, or one for each character with | between"});
  }

  static std::uint32_t cluster_at(Clusters const& clusters, std::uint32_t offset) {
    auto const found = std::ranges::lower_bound(clusters.items, offset, {}, &Cluster::text_offset);
    return static_cast<std::uint32_t>(found - clusters.items.begin());
  }

  Ruby make_ruby(std::uint32_t first, std::uint32_t last, ByteRange reading) {
    auto clusters = with_faces(moved(itemize(bytes(m_text.text, reading)), reading.begin));
    return {first, last, shape_clusters(std::move(clusters), m_style.writing, m_fonts), {}, {}};
  }

  StyledText const& m_text;
  ParagraphStyle const& m_style;
  font::Library const& m_fonts;
  Span m_span;
  std::vector<StyledRange> m_looks;  // that are written in the text
  Diagnostics m_diagnostics;
};

}  // namespace

Result<Measured> compose(StyledText const& text, ParagraphStyle const& style,
                         font::Library const& fonts, Span span) {
  return Composer(text, style, fonts, span).run();
}

}  // namespace mokuhyo::text
