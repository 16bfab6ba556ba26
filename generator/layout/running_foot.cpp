#include "layout/running_foot.h"

#include "layout/text_setter.h"

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
Rect line_of(frame::Page const& page, Foot const& foot, Length size) {
  Length const gap = std::min(foot.margin.bottom / 4, largest_gap);
  Length const top = page.size.height - foot.margin.bottom + gap;
  return {{foot.margin.left, top}, {page.size.width - foot.margin.left - foot.margin.right, size}};
}

class FootWriter {
 public:
  FootWriter(FootStyle const& style, font::Library const& fonts)
      : m_size(style.size), m_setter(fonts, style.type) {}

  void add(frame::Page& page, Foot const& foot) {
    if (foot.start.empty() && foot.end.empty()) return;
    auto line = line_of(page, foot, m_size);
    auto const end = m_setter.shape(foot.end, on_one_line(form::Align::end));
    add(page, end, line);
    line.size.width -= TextSetter::width(end, m_size) + at_size(gap_between, m_size);
    add(page, m_setter.shape(foot.start, on_one_line(form::Align::start)), line);
  }

  [[nodiscard]] Diagnostics take_diagnostics() { return m_setter.take_diagnostics(); }

 private:
  void add(frame::Page& page, CellText const& text, Rect area) const {
    auto items = m_setter.place(text, m_size, area, {});
    std::move(items.begin(), items.end(), std::back_inserter(page.items));
  }

  Length m_size;
  TextSetter m_setter;
};

}  // namespace

Length foot_room(Length size) {
  // A quarter of the margin is white above the foot.
  return (size + unprintable) * 4 / 3;
}

Result<frame::Document> with_feet(frame::Document document, std::vector<Foot> const& feet,
                                  FootStyle const& style, font::Library const& fonts) {
  FootWriter writer(style, fonts);
  for (std::size_t page = 0; page < feet.size(); ++page)
    writer.add(document.pages.at(page), feet[page]);
  auto said = writer.take_diagnostics();
  return {std::move(document), std::move(said)};
}

}  // namespace mokuhyo::layout
