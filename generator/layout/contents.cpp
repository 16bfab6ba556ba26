#include "layout/contents.h"

#include "layout/contents_columns.h"
#include "layout/text_setter.h"
#include "text/markup.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mokuhyo::layout {
namespace {

// All in Em of the entries' size.
constexpr Em title_size{1600};
constexpr Em below_title{2500};
constexpr Em line_gap{800};
constexpr Em part_gap{1800};
constexpr Em indent{1000};
constexpr Em beside_leader{500};
// Longer lines are hard to follow to their number, shorter ones turn too often.
constexpr Em widest_column{44000};
constexpr Em smallest_column{30000};
constexpr Em gutter{3000};

constexpr char const* leader_dot = "…";

form::CellStyle style_of(form::Align align) {
  form::CellStyle style;
  style.align = align;
  return style;
}

form::CellStyle bold_style() {
  auto style = style_of(form::Align::start);
  style.bold = true;
  return style;
}

struct Shaped {
  CellText text, number;
};

/// The entries shaped, with what all of them need.
class EntryMeasures {
 public:
  EntryMeasures(Contents const& contents, TextSetter& setter)
      : m_contents(contents), m_setter(setter) {
    for (auto const& entry : contents.entries) {
      auto const style = entry.number.empty() ? bold_style() : style_of(form::Align::start);
      // The blank parts the number from the words where they are read without their places.
      auto const number = entry.number.empty() ? std::string() : " " + entry.number;
      m_shaped.push_back(
          {setter.shape(entry.text, style), setter.shape(number, style_of(form::Align::end))});
      m_number_width = std::max(m_number_width, width(m_shaped.back().number));
    }
  }

  [[nodiscard]] Shaped const& at(std::size_t entry) const { return m_shaped[entry]; }
  [[nodiscard]] Length number_width() const { return m_number_width; }
  [[nodiscard]] Length width(CellText const& text) const {
    return TextSetter::width(text, m_contents.size);
  }
  [[nodiscard]] Length on_paper(Em em) const { return at_size(em, m_contents.size); }

  [[nodiscard]] Length indent_of(std::size_t entry) const {
    return on_paper(indent * m_contents.entries[entry].level);
  }

  /// What the words of an entry have of a column.
  [[nodiscard]] Length measure(std::size_t entry, Length column) const {
    bool const has_number = !m_contents.entries[entry].number.empty();
    Length const right = has_number ? m_number_width + on_paper(beside_leader * 3) : Length{};
    return column - indent_of(entry) - right;
  }

  [[nodiscard]] std::vector<ColumnPiece> pieces(Length column) const {
    std::vector<ColumnPiece> pieces;
    int level = 0;  // of the entry before
    for (std::size_t i = 0; i < m_shaped.size(); ++i) {
      auto const& entry = m_contents.entries[i];
      bool const is_heading = entry.number.empty();
      bool const is_apart = is_heading || entry.level < level;
      auto const height = m_setter.height(m_shaped[i].text, m_contents.size, measure(i, column));
      pieces.push_back({height, on_paper(is_apart ? part_gap : line_gap), is_heading});
      level = entry.level;
    }
    return pieces;
  }

 private:
  Contents const& m_contents;
  TextSetter const& m_setter;
  std::vector<Shaped> m_shaped;
  Length m_number_width;
};

/// The elements of the entries: TOCI within the TOC of their level.
class ContentsStructure {
 public:
  ContentsStructure(frame::StructureTree& tree, frame::ElementId section)
      : m_tree(tree), m_open{section} {}

  /// The Link of an entry of this level.
  [[nodiscard]] frame::ElementId add(int level) {
    // The innermost are a TOC and an item of it for each level that is open.
    auto const depth = static_cast<std::size_t>(level) * 2 + 1;
    m_open.resize(std::min(m_open.size(), depth + 1));
    if (m_open.size() <= depth) m_open.push_back(m_tree.add(m_open.back(), Role::contents));
    m_open.push_back(m_tree.add(m_open.back(), Role::contents_item));
    return m_tree.add(m_tree.add(m_open.back(), Role::reference), Role::link);
  }

 private:
  using Role = frame::Role;

  frame::StructureTree& m_tree;
  std::vector<frame::ElementId> m_open;
};

Length total(std::vector<ColumnPiece> const& pieces) {
  Length height;
  for (auto const& piece : pieces) height += piece.gap + piece.height;
  return height;
}

class ContentsLayout {
 public:
  ContentsLayout(Contents const& contents, font::Library const& fonts)
      : m_contents(contents),
        m_setter(fonts, contents.type),
        m_entries(contents, m_setter),
        m_area(inset({{}, contents.page.size}, contents.page.margin)) {
    auto& tree = m_made.structure;
    m_section = tree.add(tree.root(), frame::Role::section);
    tree.at(m_section).title = contents.title;
    m_made.outline.push_back({text::without_markup(contents.title), 0, 0, m_area.origin});
  }

  [[nodiscard]] Result<frame::Document> run() {
    auto const below = add_title();
    auto const setup = columns(below);
    auto const places = fill_columns(m_entries.pieces(setup.width), setup);
    ContentsStructure structure(m_made.structure, m_section);
    for (std::size_t i = 0; i < places.size(); ++i) {
      auto const link = structure.add(m_contents.entries[i].level);
      place(i, {page(places[i].page), {places[i].origin, {setup.width, {}}}, link});
    }
    return {std::move(m_made), m_setter.take_diagnostics()};
  }

 private:
  /// Where an entry stands: its part of a column, without a height.
  struct Place {
    frame::Page& page;
    Rect column;
    frame::ElementId link;
  };

  frame::Page& page(std::size_t index) {
    while (m_made.pages.size() <= index) m_made.pages.push_back({m_contents.page.size, {}});
    return m_made.pages[index];
  }

  static void append(frame::Page& page, std::vector<frame::Item> items) {
    std::move(items.begin(), items.end(), std::back_inserter(page.items));
  }

  /// The heading of the list; gives what is left of the page below it.
  Rect add_title() {
    auto const element = m_made.structure.add(m_section, frame::Role::heading1);
    Length const size = m_entries.on_paper(title_size);
    auto const text = m_setter.shape(m_contents.title, style_of(form::Align::center));
    Length const height = m_setter.height(text, size, m_area.size.width);
    append(page(0),
           m_setter.place(text, size, {m_area.origin, {m_area.size.width, height}}, {{element}}));
    return inset(m_area, {height + m_entries.on_paper(below_title), {}, {}, {}});
  }

  [[nodiscard]] ColumnSetup columns(Rect below) const {
    auto const on_paper = [this](Em em) { return m_entries.on_paper(em); };
    ColumnWish const wish{on_paper(smallest_column), on_paper(widest_column), on_paper(gutter)};
    Length const widest = std::min(wish.widest, m_area.size.width);
    return choose_columns(wish, total(m_entries.pieces(widest)), below, m_area);
  }

  void place(std::size_t i, Place const& place) {
    auto const& entry = m_contents.entries[i];
    auto const& shaped = m_entries.at(i);
    Length const measure = m_entries.measure(i, place.column.size.width);
    Length const height = m_setter.height(shaped.text, m_contents.size, measure);
    Length const start = place.column.left() + m_entries.indent_of(i);
    Rect const text{{start, place.column.top()}, {measure, height}};
    append(place.page, m_setter.place(shaped.text, m_contents.size, text, {{place.link}}));
    Rect const area{text.origin, {place.column.right() - start, height}};
    place.page.links.push_back({place.link, area, entry.target, text::without_markup(entry.text)});
    if (!entry.number.empty()) place_number(i, area, place);
  }

  void place_number(std::size_t i, Rect area, Place const& place) {
    auto const& [text, number] = m_entries.at(i);
    Length const width = m_entries.number_width();
    Rect const last{{area.right() - width, area.bottom() - m_contents.size},
                    {width, m_contents.size}};
    Length const measure = m_entries.measure(i, place.column.size.width);
    auto const lines = text.lines(in_ems(measure, m_contents.size));
    Length const end = area.left() + m_entries.on_paper(lines.lines.back().line.width);
    place_leader(place.page, {{end, last.top()}, {last.right() - end, last.size.height}},
                 m_entries.width(number));
    append(place.page, m_setter.place(number, m_contents.size, last, {{place.link}}));
  }

  /// Dots from the left of `line` to the number at its right. They keep step with those of other
  /// lines, as they are counted from the right.
  void place_leader(frame::Page& page, Rect line, Length number) {
    auto const dot = m_setter.shape(leader_dot, style_of(form::Align::start));
    Length const step = m_entries.width(dot);
    Length const gap = m_entries.on_paper(beside_leader);
    auto const steps_of_number = ((number + gap).emu + step.emu - 1) / step.emu;
    Length const right = line.right() - step * steps_of_number;
    auto const count = (right - line.left() - gap).emu / step.emu;
    if (count < 2) return;
    std::string dots;
    for (std::int64_t n = 0; n < count; ++n) dots += leader_dot;
    auto const leader = m_setter.shape(dots, style_of(form::Align::start));
    Length const width = step * count;
    Rect const area{{right - width, line.top()}, {width, line.size.height}};
    append(page, m_setter.place(leader, m_contents.size, area, {}));
  }

  Contents const& m_contents;
  TextSetter m_setter;
  EntryMeasures m_entries;
  Rect m_area;
  frame::Document m_made;
  frame::ElementId m_section;
};

}  // namespace

Result<frame::Document> lay_out(Contents const& contents, font::Library const& fonts) {
  return ContentsLayout(contents, fonts).run();
}

}  // namespace mokuhyo::layout
