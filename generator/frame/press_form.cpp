#include "frame/press_form.h"

#include <utility>

namespace mokuhyo::frame {
namespace {

// Beyond the bleed; long enough to lay a ruler on.
constexpr Length mark_length = mm(10);
constexpr Length mark_thickness = mm(0.1);
// Presses do not print up to the edge of the sheet.
constexpr Length gripper = mm(2);

/// Runs on to the end of the bleed where an edge of the page is met.
Length run_on(Length edge, Length page_size, Length bleed) {
  if (edge <= Length{}) return -bleed;
  return edge >= page_size ? page_size + bleed : edge;
}

class Extender {
 public:
  explicit Extender(Page const& page) : m_size(page.size), m_bleed(page.bleed) {}

  void operator()(TextItem& /*item*/) const {}
  void operator()(OutlineItem& /*item*/) const {}
  void operator()(FillItem& item) const {
    Point const from = moved(item.rect.origin);
    Point const to = moved({item.rect.right(), item.rect.bottom()});
    item.rect = {from, {to.x - from.x, to.y - from.y}};
  }
  void operator()(RuleItem& item) const {
    bool const level = item.from.y == item.to.y;
    for (Point* const end : {&item.from, &item.to}) {
      (level ? end->x : end->y) = level ? moved(*end).x : moved(*end).y;
    }
  }

 private:
  [[nodiscard]] Point moved(Point point) const {
    return {run_on(point.x, m_size.width, m_bleed), run_on(point.y, m_size.height, m_bleed)};
  }

  Size m_size;
  Length m_bleed;
};

class Shifter {
 public:
  explicit Shifter(Point by) : m_by(by) {}

  void operator()(TextItem& item) const { item.origin = item.origin + m_by; }
  void operator()(FillItem& item) const { item.rect.origin = item.rect.origin + m_by; }
  void operator()(RuleItem& item) const {
    item.from = item.from + m_by;
    item.to = item.to + m_by;
  }
  void operator()(OutlineItem& item) const {
    for (auto& step : item.path) {
      for (Point* const point : {&step.to, &step.control_begin, &step.control_end})
        *point = *point + m_by;
    }
  }

 private:
  Point m_by;
};

Rect grown(Rect rect, Length by) { return inset(rect, {-by, -by, -by, -by}); }

/// The marks of a sheet, side by side.
class Marks {
 public:
  Marks(Rect trim, Rect bleed) : m_trim(trim), m_bleed(bleed) {}

  [[nodiscard]] std::vector<RuleItem> draw() && {
    for (auto const x : {&Rect::left, &Rect::right}) {
      for (auto const y : {&Rect::top, &Rect::bottom}) add_corner(x, y);
      add_cross_beside(x);
    }
    for (auto const y : {&Rect::top, &Rect::bottom}) add_cross_above(y);
    return std::move(m_marks);
  }

 private:
  using Edge = Length (Rect::*)() const;

  void add(Point from, Point to) { m_marks.push_back({from, to, mark_thickness}); }

  /// Two angles that cross: each has one leg on the line of the cut and one on that of the bleed.
  void add_corner(Edge x, Edge y) {
    Rect const outer = grown(m_bleed, mark_length);
    Point const cut{(m_trim.*x)(), (m_trim.*y)()};
    Point const run{(m_bleed.*x)(), (m_bleed.*y)()};
    Point const end{(outer.*x)(), (outer.*y)()};
    add({end.x, cut.y}, {run.x, cut.y});
    add({run.x, cut.y}, {run.x, end.y});
    add({end.x, run.y}, {cut.x, run.y});
    add({cut.x, run.y}, {cut.x, end.y});
  }

  /// The cross at the middle of the left or right side, or of the upper or lower one.
  void add_cross_beside(Edge x) {
    Length const middle = m_trim.top() + m_trim.size.height / 2;
    Length const end = (grown(m_bleed, mark_length).*x)();
    Length const arm = (grown(m_bleed, mark_length / 2).*x)();
    add({(m_bleed.*x)(), middle}, {end, middle});
    add({arm, middle - mark_length}, {arm, middle + mark_length});
  }
  void add_cross_above(Edge y) {
    Length const middle = m_trim.left() + m_trim.size.width / 2;
    Length const end = (grown(m_bleed, mark_length).*y)();
    Length const arm = (grown(m_bleed, mark_length / 2).*y)();
    add({middle, (m_bleed.*y)()}, {middle, end});
    add({middle - mark_length, arm}, {middle + mark_length, arm});
  }

  Rect m_trim, m_bleed;
  std::vector<RuleItem> m_marks;
};

void put_on_sheet(Page& page) {
  Length const slug = slug_width(page);
  for (auto& item : page.items) {
    std::visit(Extender(page), item.what);
    std::visit(Shifter({slug, slug}), item.what);
  }
  for (auto& box : page.stamps) box.rect.origin = box.rect.origin + Point{slug, slug};
  for (auto& cell : page.cells) cell.rect.origin = cell.rect.origin + Point{slug, slug};
  Rect const trim{{slug, slug}, page.size};
  Rect const bleed = grown(trim, page.bleed);
  page.links.clear();
  page.press = PressSheet{trim, bleed, Marks(trim, bleed).draw()};
  page.size = grown(trim, slug).size;
}

/// What led somewhere is text like any other on paper.
StructureTree without_links(StructureTree structure) {
  for (std::size_t i = 0; i < structure.size(); ++i) {
    auto& element = structure.at({static_cast<std::int32_t>(i)});
    if (element.role == Role::link) element.role = Role::span;
  }
  return structure;
}

}  // namespace

Length slug_width(Page const& page) { return page.bleed + mark_length + gripper; }

Document press_form(Document document) {
  for (auto& page : document.pages) put_on_sheet(page);
  document.structure = without_links(std::move(document.structure));
  for (auto& entry : document.outline) {
    auto const origin = document.pages[entry.page].press->trim.origin;
    entry.target = entry.target + origin;
  }
  document.attachments.clear();
  return document;
}

}  // namespace mokuhyo::frame
