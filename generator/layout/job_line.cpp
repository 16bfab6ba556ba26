#include "layout/job_line.h"

#include "layout/paragraph_store.h"
#include "layout/place_text.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace mokuhyo::layout {
namespace {

constexpr Length largest_type = pt(7);
// To the marks on both sides, of which the one in the middle is a cross.
constexpr Length gap = mm(3);
constexpr Length half_of_cross = mm(10);

/// The title of the section that the page's first text belongs to.
std::string sheet_on(frame::Document const& document, std::size_t page) {
  auto const& tree = document.structure;
  auto const& items = document.pages[page].items;
  auto const text = std::find_if(items.begin(), items.end(),
                                 [](auto const& item) { return item.element != frame::artifact; });
  if (text == items.end()) return {};
  auto const* element = &tree.at(text->element);
  while (element->parent.index > tree.root().index) element = &tree.at(element->parent);
  return element->title;
}

std::string words_for(frame::Document const& document, std::string_view file, std::size_t page) {
  std::string words(file);
  auto const add = [&words](std::string const& word) {
    if (!word.empty()) words += "　" + word;
  };
  add(sheet_on(document, page));
  add(std::to_string(page + 1) + "/" + std::to_string(document.pages.size()));
  add(document.metadata.date);
  return words;
}

/// Below the page, from the corner to the cross in the middle.
Rect area_of(frame::Page const& page) {
  auto const& press = *page.press;
  Length const left = press.trim.left() + gap;
  Length const middle = press.trim.left() + press.trim.size.width / 2;
  return {{left, press.bleed.bottom() + gap}, {middle - half_of_cross - gap - left, largest_type}};
}

std::vector<frame::Item> set(CellText const& text, Rect area, LineBox box) {
  Em const width = text.widths().max;
  Length const size =
      std::min(largest_type, area.size.width * 1000 / std::max(width, one_em).thousandths);
  auto const lines = text.lines(width);
  return place_lines({&text, &lines, 0, lines.lines.size(), area, {}, {}}, {size, {}, {}, {}}, box);
}

}  // namespace

Result<frame::Document> with_job_lines(frame::Document document, std::string_view file,
                                       font::Library const& fonts) {
  Diagnostics said;
  ParagraphStore store(fonts);
  form::TypeSetup type;
  type.role = fonts.roles().front().name;
  form::CellStyle style;
  style.align = form::Align::start;
  auto const box = line_box(fonts, type.role);
  for (std::size_t page = 0; page < document.pages.size(); ++page) {
    auto const words = words_for(document, file, page);
    auto paragraphs = store.paragraphs({words, {}}, paragraph_style(type, style), {}).take(said);
    if (!paragraphs) continue;
    auto& to = document.pages[page];
    auto made = set(CellText(std::move(*paragraphs), style), area_of(to), box);
    std::move(made.begin(), made.end(), std::back_inserter(to.items));
  }
  return {std::move(document), std::move(said)};
}

}  // namespace mokuhyo::layout
