#include "text/paragraph.h"

#include "text/composer.h"
#include "text/setting.h"

namespace mokuhyo::text {
namespace {

BreakStyle break_style(ParagraphStyle const& style) {
  return {style.break_at == BreakAt::phrases ? Cut::compound : Cut::character, style.hanging};
}

}  // namespace

/// What a paragraph knows after shaping; all of it holds for every measure.
struct Paragraph::Shaped {
  std::string text;
  Setting setting;
};

Result<Paragraph> shape(std::string_view text, ParagraphStyle const& style,
                        font::Library const& fonts, Span span) {
  return shape(StyledText{text, {}}, style, fonts, span);
}

Result<Paragraph> shape(StyledText const& text, ParagraphStyle const& style,
                        font::Library const& fonts, Span span) {
  auto composed = compose(text, style, fonts, span);
  if (!composed.value) {
    return std::move(composed.diagnostics);
  }
  auto shaped = std::make_shared<Paragraph::Shaped const>(Paragraph::Shaped{
      std::string(text.text), Setting(std::move(*composed.value), break_style(style))});
  return {Paragraph(std::move(shaped)), std::move(composed.diagnostics)};
}

std::string const& Paragraph::text() const { return m_shaped->text; }

std::size_t Paragraph::ruby_count() const { return m_shaped->setting.ruby_count(); }

std::vector<std::uint32_t> Paragraph::ruby_places() const {
  return m_shaped->setting.ruby_places();
}

std::uint32_t Paragraph::marker_end() const { return m_shaped->setting.marker_end(); }

ListMarker const& Paragraph::marker() const { return m_shaped->setting.marker(); }

ContentWidths Paragraph::content_widths() const { return m_shaped->setting.content_widths(); }

int Paragraph::line_count(Em measure) const { return m_shaped->setting.line_count(measure); }

std::string_view Paragraph::unit_cut_by(Line const& line) const {
  auto const [begin, end] = m_shaped->setting.unit_around(line.text_end);
  return std::string_view(m_shaped->text).substr(begin, end - begin);
}

std::vector<Line> Paragraph::lines(Em measure, Align align) const {
  return m_shaped->setting.lines(measure, align);
}

}  // namespace mokuhyo::text
