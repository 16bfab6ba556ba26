#include "layout/draft_marks.h"

#include "font/outline.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace mokuhyo::layout {
namespace {

/// K 15 %: seen at once, and every text above it is read.
constexpr Color word_color{217, 217, 217};
constexpr Ratio word_of_page{800};
constexpr Ratio word_thickness{4};  // of its size
constexpr Length foot_size = pt(7);
constexpr Length above_foot = mm(1.5);

/// The words of a draft, shaped.
struct DraftTexts {
  CellText word, foot;
};

Result<DraftTexts> measure_draft(form::Form const& form, ParagraphStore& store) {
  Diagnostics said;
  form::CellStyle style;
  style.align = form::Align::start;
  auto const text = [&](std::string const& words) {
    auto paragraphs = store.paragraphs({words, {}}, paragraph_style(form.type, style), form.span);
    return CellText(std::move(paragraphs).take(said).value_or(std::vector<text::Paragraph>()),
                    style);
  };
  DraftTexts texts{text(form.draft->word), text(form.draft->foot)};
  if (said.has_errors()) return said;
  return {std::move(texts), std::move(said)};
}

class DraftDrawing {
 public:
  DraftDrawing(DraftTexts const& texts, form::Form const& form, font::Library const& fonts)
      : m_texts(texts), m_form(form), m_fonts(fonts), m_box(line_box(fonts, form.type.role)) {}

  /// Below what is on the page.
  [[nodiscard]] std::vector<frame::Item> word(Size page) const {
    Em const width = std::max(m_texts.word.widths().max, one_em);
    Length const shorter = std::min(page.width, page.height) * word_of_page;
    Length const size = std::min(shorter, page.width * word_of_page * 1000 / width.thousandths);
    Point const origin{page.width / 2 - at_size(width, size) / 2,
                       page.height / 2 + at_size(m_box.ascent - one_em / 2, size)};
    std::vector<frame::Item> items;
    for (auto const& line : m_texts.word.lines(width).lines) {
      for (auto const& glyph : line.line.glyphs) {
        Point const place{at_size(glyph.position + glyph.shift_x, size),
                          -at_size(glyph.shift_y, size)};
        auto path =
            font::outline(*m_fonts.face(glyph.face), glyph.id, origin + place, size * glyph.size);
        items.push_back({frame::artifact,
                         frame::OutlineItem{std::move(path), size * word_thickness, word_color},
                         {}});
      }
    }
    return items;
  }

  [[nodiscard]] std::vector<frame::Item> foot(Size page) const {
    auto const& margin = m_form.page.margin;
    Rect const area{{margin.left, page.height - margin.bottom + above_foot},
                    {page.width - margin.left - margin.right, foot_size}};
    auto const lines = m_texts.foot.lines(m_texts.foot.widths().max);
    return place_lines({&m_texts.foot, &lines, 0, lines.lines.size(), area, {}, {}},
                       {foot_size, {}, {}, {}}, m_box);
  }

 private:
  DraftTexts const& m_texts;
  form::Form const& m_form;
  font::Library const& m_fonts;
  LineBox m_box;
};

}  // namespace

Result<std::vector<frame::Page>> with_draft_marks(std::vector<frame::Page> pages,
                                                  form::Form const& form,
                                                  font::Library const& fonts,
                                                  ParagraphStore& store) {
  Diagnostics said;
  auto const texts = measure_draft(form, store).take(said);
  if (!texts) return said;
  DraftDrawing const drawing(*texts, form, fonts);
  for (auto& page : pages) {
    auto items = drawing.word(page.size);
    std::move(page.items.begin(), page.items.end(), std::back_inserter(items));
    auto foot = drawing.foot(page.size);
    std::move(foot.begin(), foot.end(), std::back_inserter(items));
    page.items = std::move(items);
  }
  return {std::move(pages), std::move(said)};
}

}  // namespace mokuhyo::layout
