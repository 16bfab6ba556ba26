#include "layout/cover.h"

#include "layout/text_setter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mokuhyo::layout {
namespace {

form::CellStyle style_of(CoverText const& text) {
  form::CellStyle style;
  style.align = text.align;
  style.bold = text.bold;
  style.phrase_breaks = true;
  return style;
}

Length start_of(form::Align align, Length play) {
  if (align == form::Align::end) return play;
  return align == form::Align::center ? play / 2 : Length{};
}

/// Measures everything first; then places it from the top, with the shares filled in.
class CoverLayout {
 public:
  CoverLayout(Cover const& cover, font::Library const& fonts)
      : m_cover(cover),
        m_setter(fonts, cover.type),
        m_area(inset({{}, cover.page.size}, cover.page.margin)) {
    auto& tree = m_made.structure;
    m_section = tree.add(tree.root(), frame::Role::section);
    tree.at(m_section).title = cover.name;
    m_made.pages.push_back({cover.page.size, {}});
  }

  [[nodiscard]] Result<frame::Document> run() {
    for (auto const& item : m_cover.items) measure(item);
    auto said = m_setter.take_diagnostics();
    Length const left = m_area.size.height - m_fixed;
    if (left < Length{}) refuse(said);
    m_y = m_area.top();
    for (std::size_t i = 0; i < m_cover.items.size(); ++i) {
      auto const* const share = std::get_if<CoverShare>(&m_cover.items[i]);
      if (share != nullptr) m_heights[i] = left * share->share / m_shares;
      std::visit([&](auto const& item) { place(item, i); }, m_cover.items[i]);
      m_y += m_heights[i];
    }
    return {std::move(m_made), std::move(said)};
  }

 private:
  void measure(CoverItem const& item) {
    auto const* const text = std::get_if<CoverText>(&item);
    m_texts.push_back(text != nullptr ? m_setter.shape(text->text, style_of(*text)) : CellText());
    m_heights.push_back(std::visit([&](auto const& one) { return height_of(one); }, item));
    m_fixed += m_heights.back();
  }

  [[nodiscard]] Length height_of(CoverText const& text) const {
    if (text.text.empty()) return {};
    return m_setter.height(m_texts.back(), text.size, m_area.size.width);
  }
  [[nodiscard]] static Length height_of(CoverRule const& rule) { return rule.thickness; }
  [[nodiscard]] static Length height_of(CoverSpace const& space) { return space.height; }
  [[nodiscard]] Length height_of(CoverShare const& share) {
    m_shares += share.share;
    return {};
  }

  void place(CoverText const& text, std::size_t i) {
    if (text.text.empty()) return;
    auto const role =
        text.role == CoverRole::title ? frame::Role::heading1 : frame::Role::paragraph;
    auto const element = m_made.structure.add(m_section, role);
    Rect const area{{m_area.left(), m_y}, {m_area.size.width, m_heights[i]}};
    auto items = m_setter.place(m_texts[i], text.size, area, {{element}});
    auto& all = m_made.pages.front().items;
    std::move(items.begin(), items.end(), std::back_inserter(all));
  }

  void place(CoverRule const& rule, std::size_t /*i*/) {
    Length const width = std::min(rule.width, m_area.size.width);
    Length const x = m_area.left() + start_of(rule.align, m_area.size.width - width);
    Length const y = m_y + rule.thickness / 2;
    frame::RuleItem const item{{x, y}, {x + width, y}, rule.thickness};
    m_made.pages.front().items.push_back({frame::artifact, item, {}});
  }

  void place(CoverSpace const& /*space*/, std::size_t /*i*/) {}
  void place(CoverShare const& /*share*/, std::size_t /*i*/) {}

  static void refuse(Diagnostics& said) {
    said.error({}, {"表紙が1ページに収まりません", "the cover is higher than its page"},
               {"冊子の様式で、表紙の文字か余白を小さくしてください",
                "make its type or its white smaller in the pack's template"});
  }

  Cover const& m_cover;
  TextSetter m_setter;
  Rect m_area;
  frame::Document m_made;
  frame::ElementId m_section;
  std::vector<CellText> m_texts;  // of each item; empty for those without text
  std::vector<Length> m_heights;  // of each item
  Length m_fixed, m_y;
  int m_shares = 0;
};

}  // namespace

Result<frame::Document> lay_out(Cover const& cover, font::Library const& fonts) {
  return CoverLayout(cover, fonts).run();
}

}  // namespace mokuhyo::layout
