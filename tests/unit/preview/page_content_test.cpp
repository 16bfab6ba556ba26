#include "preview/page_content.h"

#include <gtest/gtest.h>

#include <functional>

namespace mokuhyo::preview {
namespace {

frame::Page page() {
  frame::TextItem text;
  text.origin = {mm(10), mm(10)};
  text.size = pt(10);
  text.text = "目標";
  text.glyphs = {{17, {}, one_em, {}, {}, 0, 3}, {18, one_em, one_em, {}, {}, 3, 3}};
  frame::Page page{{mm(420), mm(297)}, {}};
  page.items.push_back({frame::artifact, text, {}});
  page.items.push_back(
      {frame::artifact, frame::RuleItem{{mm(1), mm(2)}, {mm(3), mm(2)}, mm(0.1)}, {}});
  return page;
}

frame::TextItem& text_of(frame::Page& page) {
  return std::get<frame::TextItem>(page.items[0].what);
}

TEST(PageContent, IsTheSameForPagesThatLookTheSame) {
  auto other = page();
  other.items[0].element = frame::ElementId{5};
  other.cells.push_back({{}, {}});
  EXPECT_EQ(content_of(page()), content_of(other));
}

TEST(PageContent, IsAnotherWhateverLooksDifferent) {
  std::function<void(frame::Page&)> const changes[] = {
      [](auto& p) { p.size.width += emu(1); },
      [](auto& p) { text_of(p).origin.x += emu(1); },
      [](auto& p) { text_of(p).size += emu(1); },
      [](auto& p) { text_of(p).face = 1; },
      [](auto& p) { text_of(p).color.red = 1; },
      [](auto& p) { text_of(p).text = "目的"; },
      [](auto& p) { text_of(p).glyphs[1].id = 19; },
      [](auto& p) { text_of(p).glyphs[1].position += Em{1}; },
      [](auto& p) { std::get<frame::RuleItem>(p.items[1].what).to.x += emu(1); },
      [](auto& p) { std::get<frame::RuleItem>(p.items[1].what).pattern = RulePattern::dotted; },
      [](auto& p) { p.items.pop_back(); },
      [](auto& p) { std::swap(p.items[0], p.items[1]); },
  };
  for (auto const& change : changes) {
    auto other = page();
    change(other);
    EXPECT_NE(content_of(page()), content_of(other)) << "change " << &change - changes;
  }
}

}  // namespace
}  // namespace mokuhyo::preview
