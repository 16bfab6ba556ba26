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

/// Bytes of the longest text that is kept: headings, names and figures stand in many places,
/// sentences in one.
constexpr std::size_t longest_kept = 96;
/// How many of them; then all are forgotten. Some ten megabytes.
constexpr std::size_t most_kept = 4096;

/// Justified lines are filled to their ends; others turn where readers pause.
text::BreakAt break_at(form::CellStyle const& cell) {
  if (cell.phrase_breaks) return text::BreakAt::phrases;
  bool const is_filled =
      cell.align == form::Align::justify || cell.align == form::Align::distribute;
  return is_filled ? text::BreakAt::characters : text::BreakAt::words;
}

/// Bytes [begin, end) of a text with the parts of its ranges that lie therein.
text::StyledText part(text::StyledText const& whole, std::size_t begin, std::size_t end) {
  text::StyledText part{whole.text.substr(begin, end - begin), {}};
  auto const from = static_cast<std::uint32_t>(begin);
  auto const to = static_cast<std::uint32_t>(end);
  for (auto range : whole.ranges) {
    if (range.end <= from || range.begin >= to) continue;
    range.begin = std::max(range.begin, from) - from;
    range.end = std::min(range.end, to) - from;
    part.ranges.push_back(range);
  }
  return part;
}

/// What stands between line feeds; one line feed at the end is none.
std::vector<text::StyledText> lines_of(text::StyledText const& text) {
  std::vector<text::StyledText> lines;
  std::size_t begin = 0;
  do {
    auto const end = std::min(text.text.find('\n', begin), text.text.size());
    lines.push_back(part(text, begin, end));
    begin = end + 1;
  } while (begin < text.text.size());
  return lines;
}

}  // namespace

ParagraphStore::OfStyle& ParagraphStore::of(text::ParagraphStyle const& style) {
  auto const found = std::find_if(m_styles.begin(), m_styles.end(),
                                  [&](auto const& known) { return known.style == style; });
  if (found != m_styles.end()) return *found;
  return m_styles.emplace_back(OfStyle{style, {}});
}

Result<text::Paragraph> ParagraphStore::paragraph(text::StyledText const& line, OfStyle& known,
                                                  Span span) {
  bool const is_plain = line.ranges.empty();
  auto const found = is_plain ? known.paragraphs.find(line.text) : known.paragraphs.end();
  if (found != known.paragraphs.end()) return found->second;
  auto shaped = text::shape(line, known.style, *m_fonts, span);
  // What has something to be said about is shaped again wherever it stands: each place is told.
  if (is_plain && line.text.size() <= longest_kept && shaped.value && shaped.diagnostics.empty()) {
    if (known.paragraphs.size() == most_kept) known.paragraphs.clear();
    known.paragraphs.emplace(line.text, *shaped.value);
  }
  return shaped;
}

Result<std::vector<text::Paragraph>> ParagraphStore::paragraphs(text::StyledText const& text,
                                                                text::ParagraphStyle const& style,
                                                                Span span) {
  Diagnostics said;
  std::vector<text::Paragraph> shaped;
  auto& known = of(style);
  for (auto const& line : lines_of(text)) {
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
  style.break_at = break_at(cell);
  bool const upright = cell.writing == form::Writing::vertical;
  style.writing = upright ? text::Writing::vertical : text::Writing::horizontal;
  style.bold = cell.bold;
  for (auto const& look : type.looks) style.looks.push_back({look.name, look.bold});
  return style;
}

}  // namespace mokuhyo::layout
