#pragma once
// A measured paragraph that answers how it breaks at any measure.

#include "text/breaks.h"
#include "text/line_adjuster.h"
#include "text/markup.h"
#include "text/paragraph.h"

#include <vector>

namespace mokuhyo::text {

class Setting {
 public:
  Setting(Measured measured, BreakStyle style);

  [[nodiscard]] ContentWidths content_widths() const;
  [[nodiscard]] std::size_t ruby_count() const { return m_measured.rubies.size(); }
  [[nodiscard]] std::vector<std::uint32_t> ruby_places() const;
  [[nodiscard]] std::uint32_t marker_end() const;
  [[nodiscard]] ListMarker const& marker() const { return m_measured.marker; }
  [[nodiscard]] int line_count(Em measure) const;
  [[nodiscard]] std::vector<Line> lines(Em measure, Align align) const;
  /// What should stay whole around a turn at this byte.
  [[nodiscard]] ByteRange unit_around(std::uint32_t offset) const;

 private:
  [[nodiscard]] LineMeasures line_measures(Em measure) const;
  [[nodiscard]] bool units_fit(LineMeasures measures) const;
  [[nodiscard]] Breaks opened(LineMeasures measures) const;
  [[nodiscard]] std::vector<Line> lines_among(Breaks const& breaks, LineMeasures measures,
                                              Align align) const;
  [[nodiscard]] Line line(LineSpan span, Align align, Em indent) const;

  Measured m_measured;
  BreakStyle m_style;
  Breaks m_breaks;                   // of the best kind of cut only
  Em m_indent;                       // of lines after the first, behind a list marker
  Em m_widest_first, m_widest_rest;  // least widths of the pieces between breaks
};

}  // namespace mokuhyo::text
