#include "layout/cell_text.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::layout {
namespace {

/// A column of vertical text is at least so high, if the text is.
constexpr Em shortest_column{4000};

Em scaled(Em em, Ratio ratio) {
  return {
      static_cast<std::int32_t>((std::int64_t{em.thousandths} * ratio.thousandths + 999) / 1000)};
}

/// `inner` in Em of a size that is `ratio` of the body size; rounds down.
Em measured(Em inner, Ratio ratio) {
  return {static_cast<std::int32_t>(std::int64_t{inner.thousandths} * 1000 / ratio.thousandths)};
}

text::Align aligned(form::Align align) {
  switch (align) {
    case form::Align::start:
    case form::Align::decimal: return text::Align::start;
    case form::Align::center: return text::Align::center;
    case form::Align::end: return text::Align::end;
    case form::Align::justify: return text::Align::justify;
    case form::Align::distribute: return text::Align::distribute;
  }
  internal_error("an alignment without a name");
}

}  // namespace

CellText::CellText(std::vector<text::Paragraph> paragraphs, form::CellStyle style,
                   std::span<form::TextLook const> looks)
    : m_paragraphs(std::move(paragraphs)), m_style(style), m_looks(looks) {
  for (auto const& one : m_paragraphs) {
    auto const widths = one.content_widths();
    m_longest = std::max(m_longest, widths.max);
    m_widest_unit = std::max(m_widest_unit, widths.min);
    m_has_ruby |= one.ruby_count() > 0;
  }
}

bool CellText::is_blank() const {
  return std::all_of(m_paragraphs.begin(), m_paragraphs.end(),
                     [](auto const& paragraph) { return paragraph.text().empty(); });
}

std::size_t CellText::rubies_before(std::size_t paragraph) const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < paragraph; ++i) count += m_paragraphs[i].ruby_count();
  return count;
}

Em CellText::ruby_room() const { return m_has_ruby ? text::ruby_room : Em{}; }

Ratio CellText::leading(Ratio of_form) const {
  if (ruby_room() == Em{}) return of_form;
  return std::max(of_form, Ratio{(one_em + ruby_room()).thousandths});
}

text::ContentWidths CellText::widths() const {
  Em const column = scaled(one_em + ruby_room(), m_style.size);
  if (is_upright()) return {column, column};
  Em least = m_widest_unit;
  if (stays_on_one_line()) least = std::max(least, scaled(m_longest, least_width()));
  return {scaled(least, m_style.size), scaled(m_longest, m_style.size)};
}

bool CellText::stays_on_one_line() const {
  return (m_style.condense || m_style.shrink) && !is_upright();
}

/// How narrow a text may become to stay on one line.
Ratio CellText::least_width() const {
  auto const condensed = m_style.condense.value_or(Ratio{1000}).thousandths;
  return {condensed * m_style.shrink.value_or(Ratio{1000}).thousandths / 1000};
}

/// The style's size, or what makes the text fit on one line if it may become so narrow: it is
/// condensed first, and then made smaller.
CellType CellText::type_at(Em inner) const {
  CellType const own{m_style.size, Ratio{1000}};
  if (!stays_on_one_line()) return own;
  auto const full = scaled(m_longest, m_style.size);
  if (full <= inner || scaled(full, least_width()) > inner) return own;
  // As exact as sizes are: a thousandth is kept for what rounding takes.
  auto const needed = (std::int64_t{inner.thousandths} - 1) * 1000 / full.thousandths;
  auto const scaling =
      std::max<std::int64_t>(needed, m_style.condense.value_or(Ratio{1000}).thousandths);
  return {{static_cast<std::int32_t>(needed * m_style.size.thousandths / scaling)},
          {static_cast<std::int32_t>(scaling)}};
}

Em CellText::measure_at(Em inner) const {
  auto const type = type_at(inner);
  return measured(measured(inner, type.size), type.scaling);
}

int CellText::lines_at(Em measure) const {
  int lines = 0;
  for (auto const& paragraph : m_paragraphs) lines += paragraph.line_count(measure);
  return lines;
}

int CellText::line_count(Em inner) const { return lines_at(measure_at(inner)); }

Em CellText::block_height(int lines, Ratio leading) const {
  if (lines == 0) return {};
  // The outermost line boxes are the type's own: what leading adds stands between lines only, so
  // that the ink of the block is centred where the block is.
  Em const first = one_em + ruby_room();
  Em const others = scaled(one_em, this->leading(leading));
  return scaled(first, m_style.size) + scaled(others, m_style.size) * (lines - 1);
}

/// How high vertical text must be so that its lines stand side by side in `inner`.
Em CellText::upright_height(Em inner, Ratio leading) const {
  int columns = 1;
  while (block_height(columns + 1, leading) <= inner) ++columns;
  Em high = std::max(m_longest, one_em);
  Em low = std::max(m_widest_unit, std::min(high, shortest_column)) - Em{1};
  while (high - low > Em{1}) {
    Em const middle = low + (high - low) / 2;
    (lines_at(middle) <= columns ? high : low) = middle;
  }
  return scaled(high, m_style.size);
}

Em CellText::height(Em inner, Ratio leading) const {
  if (is_upright()) return upright_height(inner, leading);
  return block_height(line_count(inner), leading);
}

CellLines CellText::lines(Em inner) const {
  CellLines set{type_at(inner), measure_at(inner), {}};
  for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
    for (auto& line : m_paragraphs[i].lines(set.measure, aligned(m_style.align)))
      set.lines.push_back({i, std::move(line)});
  }
  return set;
}

}  // namespace mokuhyo::layout
