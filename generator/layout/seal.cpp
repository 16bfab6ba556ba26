#include "layout/seal.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace mokuhyo::layout {
namespace {

constexpr Length largest_seal = mm(15);
// In proportion to the diameter.
constexpr Ratio of_box{880};
constexpr Ratio line_thickness{26};
constexpr Ratio half_band{155};  // from the centre to each of the two lines across
constexpr Ratio date_size{205}, outer_size{190};
constexpr Ratio outer_centre{282};  // of the upper and the lower text, from the centre
constexpr Ratio side_white{60};     // between a text and the circle, both sides together

/// How far a quarter of a circle's control points are from its ends, of the radius.
constexpr Ratio quarter_control{552};

/// Four quarters, clockwise from the top.
Path circle(Point centre, Length radius) {
  auto const at = [&](int x, int y) { return centre + Point{radius * x, radius * y}; };
  Length const reach = radius * quarter_control;
  Path path{{PathStep::Kind::move, at(0, -1)}};
  for (auto const& [from_x, from_y] : {std::pair(0, -1), {1, 0}, {0, 1}, {-1, 0}}) {
    int const to_x = -from_y;
    int const to_y = from_x;
    Point const to = at(to_x, to_y);
    path.push_back({PathStep::Kind::curve, to,
                    at(from_x, from_y) + Point{reach * to_x, reach * to_y},
                    to + Point{reach * from_x, reach * from_y}});
  }
  path.push_back({PathStep::Kind::close});
  return path;
}

/// Half of the line that a circle cuts out at a distance from its centre.
Length half_chord(Length radius, Length distance) {
  auto const r = static_cast<double>(radius.emu);
  auto const d = static_cast<double>(distance.emu);
  return {std::llround(std::sqrt(r * r - d * d))};
}

class SealDrawing {
 public:
  SealDrawing(MeasuredSeal const& seal, Rect box, frame::ElementId element, LineBox line_box)
      : m_seal(seal),
        m_element(element),
        m_line_box(line_box),
        m_diameter(std::min(largest_seal, std::min(box.size.width, box.size.height) * of_box)),
        m_centre{box.left() + box.size.width / 2, box.top() + box.size.height / 2} {}

  [[nodiscard]] std::vector<frame::Item> run() {
    auto const pattern = m_seal.seal->is_whole ? RulePattern::solid : RulePattern::dashed;
    add(frame::OutlineItem{circle(m_centre, m_diameter / 2), thickness(), m_seal.seal->color,
                           pattern});
    Length const band = m_diameter * half_band;
    add_chord(-band);
    add_chord(band);
    Length const outer = m_diameter * outer_centre;
    add_text(m_seal.top, -outer, m_diameter * outer_size);
    add_text(m_seal.date, {}, m_diameter * date_size);
    add_text(m_seal.name, outer, m_diameter * outer_size);
    return std::move(m_items);
  }

 private:
  [[nodiscard]] Length thickness() const { return m_diameter * line_thickness; }

  template <class What>
  void add(What what) {
    m_items.push_back({m_element, std::move(what), {}});
  }

  void add_chord(Length below_centre) {
    Length const half = half_chord(m_diameter / 2, below_centre);
    Point const middle = m_centre + Point{{}, below_centre};
    add(frame::RuleItem{middle + Point{-half, {}}, middle + Point{half, {}}, thickness(),
                        m_seal.seal->color});
  }

  /// A line with its middle so far below the centre, within the circle over its whole height.
  void add_text(CellText const& text, Length below_centre, Length size) {
    Length const distance = std::max(below_centre, -below_centre);
    Length const edge = std::min(distance + size / 2, m_diameter / 2);
    Length const width = half_chord(m_diameter / 2, edge) * 2 - m_diameter * side_white;
    Rect const area{m_centre + Point{-(width / 2), below_centre - size / 2}, {width, size}};
    auto const lines = text.lines(in_ems(width, size));
    PlacedLines const placed{&text, &lines, 0, lines.lines.size(), area, {{m_element}}, {}};
    for (auto& item : place_lines(placed, {size, {}, {}, {}}, m_line_box)) {
      std::get<frame::TextItem>(item.what).color = m_seal.seal->color;
      m_items.push_back(std::move(item));
    }
  }

  MeasuredSeal const& m_seal;
  frame::ElementId m_element;
  LineBox m_line_box;
  Length m_diameter;
  Point m_centre;
  std::vector<frame::Item> m_items;
};

}  // namespace

form::CellStyle seal_style() {
  form::CellStyle style;
  style.align = form::Align::center;
  style.condense = Ratio{600};
  style.shrink = Ratio{250};
  style.bold = true;
  return style;
}

std::vector<frame::Item> draw_seal(MeasuredSeal const& seal, Rect box, frame::ElementId element,
                                   LineBox line_box) {
  return SealDrawing(seal, box, element, line_box).run();
}

}  // namespace mokuhyo::layout
