#include "layout/text_setter.h"

#include <utility>

namespace mokuhyo::layout {

TextSetter::TextSetter(font::Library const& fonts, form::TypeSetup type)
    : m_type(std::move(type)), m_store(fonts), m_box(line_box(fonts, m_type.role)) {}

CellText TextSetter::shape(std::string_view text, form::CellStyle const& style) {
  auto paragraphs = m_store.paragraphs({text, {}}, paragraph_style(m_type, style), {});
  return {std::move(paragraphs).take(m_said).value_or(std::vector<text::Paragraph>()), style,
          m_type.looks};
}

Length TextSetter::height(CellText const& text, Length size, Length measure) const {
  return at_size(text.height(in_ems(measure, size), m_type.spacing.leading), size);
}

Length TextSetter::width(CellText const& text, Length size) {
  return at_size(text.widths().max, size);
}

std::vector<frame::Item> TextSetter::place(CellText const& text, Length size, Rect area,
                                           TextElements elements) const {
  auto const lines = text.lines(in_ems(area.size.width, size));
  TypeScale const scale{size, m_type.spacing.leading, {}, {}};
  return place_lines({&text, &lines, 0, lines.lines.size(), area, std::move(elements), {}}, scale,
                     m_box);
}

}  // namespace mokuhyo::layout
