#include "layout/running_foot.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mokuhyo::layout {
namespace {

// From what stands above, at most.
constexpr Length largest_gap = mm(5);
// What office printers leave white at the edge.
constexpr Length unprintable = mm(4.2);
// Between what stands at both sides.
constexpr Em gap_between{2000};

form::CellStyle on_one_line(form::Align align) {
  form::CellStyle style;
  style.align = align;
  style.condense = Ratio{600};
  style.shrink = Ratio{500};
  return style;
}

/// The line of the foot within the lower margin.
Rect line_of(Size page, Foot const& foot, Length size) {
  Length const gap = std::min(foot.margin.bottom / 4, largest_gap);
  Length const top = page.height - foot.margin.bottom + gap;
  return {{foot.margin.left, top}, {page.width - foot.margin.left - foot.margin.right, size}};
}

}  // namespace

Length foot_room(Length size) {
  // A quarter of the margin is white above the foot.
  return (size + unprintable) * 4 / 3;
}

FootSetter::FootSetter(FootStyle const& style, font::Library const& fonts)
    : m_size(style.size), m_setter(fonts, style.type) {}

std::vector<frame::Item> FootSetter::set(Foot const& foot, Size page) {
  if (foot.start.empty() && foot.end.empty()) return {};
  auto line = line_of(page, foot, m_size);
  auto const end = m_setter.shape(foot.end, on_one_line(form::Align::end));
  auto items = m_setter.place(end, m_size, line, {});
  line.size.width -= TextSetter::width(end, m_size) + at_size(gap_between, m_size);
  auto const start = m_setter.shape(foot.start, on_one_line(form::Align::start));
  auto more = m_setter.place(start, m_size, line, {});
  std::move(more.begin(), more.end(), std::back_inserter(items));
  return items;
}

}  // namespace mokuhyo::layout
