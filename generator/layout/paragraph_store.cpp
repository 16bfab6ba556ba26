#include "layout/paragraph_store.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::layout {
namespace {

text::Kinsoku kinsoku(form::Kinsoku level) {
  switch (level) {
    case form::Kinsoku::loose: return text::Kinsoku::loose;
    case form::Kinsoku::normal: return text::Kinsoku::normal;
    case form::Kinsoku::strict: return text::Kinsoku::strict;
  }
  internal_error("a kinsoku level without a name");
}

/// The text up to the next line feed; takes it and the line feed off `rest`.
std::string_view next_line(std::string_view& rest) {
  auto const end = std::min(rest.find('\n'), rest.size());
  auto const line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines = {next_line(text)};
  while (!text.empty()) lines.push_back(next_line(text));
  return lines;
}

}  // namespace

ParagraphStore::OfStyle& ParagraphStore::of(text::ParagraphStyle const& style) {
  auto const found = std::find_if(m_styles.begin(), m_styles.end(),
                                  [&](auto const& known) { return known.style == style; });
  if (found != m_styles.end()) return *found;
  return m_styles.emplace_back(OfStyle{style, {}});
}

Result<text::Paragraph> ParagraphStore::paragraph(std::string_view line, OfStyle& known,
                                                  Span span) {
  auto const found = known.paragraphs.find(line);
  if (found != known.paragraphs.end()) return found->second;
  auto shaped = text::shape(line, known.style, *m_fonts, span);
  // What has something to be said about is shaped again wherever it stands: each place is told.
  if (shaped.value && shaped.diagnostics.empty()) known.paragraphs.emplace(line, *shaped.value);
  return shaped;
}

Result<std::vector<text::Paragraph>> ParagraphStore::paragraphs(std::string_view text,
                                                                text::ParagraphStyle const& style,
                                                                Span span) {
  Diagnostics said;
  std::vector<text::Paragraph> shaped;
  auto& known = of(style);
  for (auto const line : lines_of(text)) {
    auto one = paragraph(line, known, span).take(said);
    if (one) shaped.push_back(*std::move(one));
  }
  return {std::move(shaped), std::move(said)};
}

text::ParagraphStyle paragraph_style(form::TypeSetup const& type, form::CellStyle const& cell) {
  text::ParagraphStyle style;
  style.font_role = type.role;
  style.kinsoku = kinsoku(type.kinsoku);
  style.lists = {type.append_not_start, type.except_not_start, type.append_not_end,
                 type.except_not_end};
  style.hanging =
      type.hanging_punctuation ? text::HangingPunctuation::yes : text::HangingPunctuation::no;
  style.western_gap = type.western_gap;
  style.break_at = cell.phrase_breaks ? text::BreakAt::phrases : text::BreakAt::characters;
  bool const upright = cell.writing == form::Writing::vertical;
  style.writing = upright ? text::Writing::vertical : text::Writing::horizontal;
  style.bold = cell.bold;
  return style;
}

}  // namespace mokuhyo::layout
