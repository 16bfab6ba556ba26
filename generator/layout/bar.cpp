#include "layout/bar.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mokuhyo::layout {
namespace {

constexpr Length outline = mm(0.12);
// A printer's screen of 45 degrees, coarse enough to be seen at a glance and to be copied.
constexpr Length hatch_thickness = mm(0.2);
constexpr Length hatch_step = mm(0.9);

Color tone(form::BarPattern pattern) {
  using form::BarPattern;
  switch (pattern) {
    case BarPattern::solid: return {64, 64, 64};
    case BarPattern::rising:
    case BarPattern::falling: return {214, 214, 214};
    case BarPattern::level:
    case BarPattern::dotted: return {240, 240, 240};
    case BarPattern::empty: return {255, 255, 255};
  }
  internal_error("a pattern without a tone");
}

class BarDrawing {
 public:
  explicit BarDrawing(Rect area) : m_area(area) {}

  void add(form::Bar::Part const& part, Length from, Length to) {
    if (to == from) return;
    Rect const rect{{from, m_area.top()}, {to - from, m_area.size.height}};
    m_items.push_back({frame::artifact, frame::FillItem{rect, tone(part.pattern)}, {}});
    add_pattern(part.pattern, rect);
    m_edges.push_back(to);
  }

  [[nodiscard]] std::vector<frame::Item> take() && {
    Length const left = m_area.left();
    Length const right = m_area.right();
    for (auto const y : {m_area.top(), m_area.bottom()}) rule({left, y}, {right, y}, outline);
    m_edges.push_back(left);
    if (m_edges.size() == 1) m_edges.push_back(right);
    for (auto const x : m_edges) rule({x, m_area.top()}, {x, m_area.bottom()}, outline);
    return std::move(m_items);
  }

 private:
  void rule(Point from, Point to, Length thickness, RulePattern pattern = RulePattern::solid) {
    m_items.push_back({frame::artifact, frame::RuleItem{from, to, thickness, black, pattern}, {}});
  }

  void add_pattern(form::BarPattern pattern, Rect rect) {
    using form::BarPattern;
    if (pattern == BarPattern::rising || pattern == BarPattern::falling) add_hatch(pattern, rect);
    if (pattern == BarPattern::level) add_levels(RulePattern::solid, rect);
    if (pattern == BarPattern::dotted) add_levels(RulePattern::dotted, rect);
  }

  void add_levels(RulePattern pattern, Rect rect) {
    for (Length y = rect.top() + hatch_step; y < rect.bottom(); y += hatch_step)
      rule({rect.left(), y}, {rect.right(), y}, hatch_thickness, pattern);
  }

  /// Lines at 45 degrees, each cut at the sides of the rectangle. They are counted from the edge of
  /// the bar, so that they run on over parts of the same pattern.
  void add_hatch(form::BarPattern pattern, Rect rect) {
    Length const height = rect.size.height;
    Length const step = hatch_step * Ratio{1414};
    for (Length start = m_area.left() - height; start < rect.right(); start += step) {
      Length const from = std::max(start, rect.left());
      Length const to = std::min(start + height, rect.right());
      if (to <= from) continue;
      bool const rises = pattern == form::BarPattern::rising;
      auto const y = [&](Length x) {
        return rises ? rect.bottom() - (x - start) : rect.top() + (x - start);
      };
      rule({from, y(from)}, {to, y(to)}, hatch_thickness);
    }
  }

  Rect m_area;
  std::vector<Length> m_edges;
  std::vector<frame::Item> m_items;
};

}  // namespace

std::vector<frame::Item> draw_bar(std::vector<form::Bar::Part> const& parts, Rect area) {
  BarDrawing drawing(area);
  auto const all = std::accumulate(parts.begin(), parts.end(), 0,
                                   [](int sum, auto const& part) { return sum + part.amount; });
  int done = 0;
  Length from = area.left();
  for (auto const& part : parts) {
    done += part.amount;
    Length const to = area.left() + area.size.width * done / std::max(all, 1);
    drawing.add(part, from, to);
    from = to;
  }
  return std::move(drawing).take();
}

}  // namespace mokuhyo::layout
