#include "frame/address_links.h"

#include <algorithm>

namespace mokuhyo::frame {
namespace {

/// Of the em box that is touched, above the baseline.
constexpr Em ascent{880};

/// How far a text reaches along its line.
Length length_of(TextItem const& text) {
  auto const& last = text.glyphs.back();
  return at_size(last.position + last.advance, text.size) * text.scaling;
}

/// The em boxes of a text together.
Rect box_of(TextItem const& text) {
  if (text.direction == Direction::horizontal)
    return {text.origin + Point{{}, -at_size(ascent, text.size)}, {length_of(text), text.size}};
  return {text.origin + Point{-(text.size / 2), {}}, {text.size, length_of(text)}};
}

bool stand_on_one_line(Rect a, Rect b, Direction direction) {
  return direction == Direction::horizontal ? a.bottom() == b.bottom() : a.left() == b.left();
}

Rect united(Rect a, Rect b) {
  Point const origin{std::min(a.left(), b.left()), std::min(a.top(), b.top())};
  Point const end{std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom())};
  return {origin, {end.x - origin.x, end.y - origin.y}};
}

/// Goes over the items of a page. Texts of one element that follow each other on a line are one
/// link.
class Linker {
 public:
  Linker(Page& page, StructureTree const& structure) : m_page(page), m_structure(structure) {}

  void run() {
    for (auto const& item : m_page.items) {
      auto const* const text = std::get_if<TextItem>(&item.what);
      bool const leads_out = text != nullptr && !text->glyphs.empty() && item.element != artifact &&
                             !m_structure.at(item.element).target.empty();
      if (leads_out) add(item.element, *text);
    }
  }

 private:
  void add(ElementId element, TextItem const& text) {
    auto const box = box_of(text);
    auto& links = m_page.links;
    bool const goes_on = !links.empty() && links.back().element == element &&
                         stand_on_one_line(links.back().area, box, text.direction);
    if (goes_on) {
      links.back().area = united(links.back().area, box);
    } else {
      auto const& target = m_structure.at(element).target;
      links.push_back({element, box, target, target});
    }
  }

  Page& m_page;
  StructureTree const& m_structure;
};

}  // namespace

Document with_address_links(Document document) {
  for (auto& page : document.pages) Linker(page, document.structure).run();
  return document;
}

}  // namespace mokuhyo::frame
