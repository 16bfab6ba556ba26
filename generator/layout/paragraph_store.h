#pragma once
// Shapes texts for a document; short ones once, however often they stand there.

#include "font/library.h"
#include "form/style.h"
#include "text/paragraph.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mokuhyo::layout {

/// Keeps what it has shaped of short texts, by style and text. The fonts must outlive it.
class ParagraphStore {
 public:
  explicit ParagraphStore(font::Library const& fonts) : m_fonts(&fonts) {}

  /// The lines of `text` (between line feeds) as paragraphs; at least one, be it empty.
  /// Diagnostics are those of text::shape, for each place where the text stands; a line that
  /// cannot be shaped is left out.
  [[nodiscard]] Result<std::vector<text::Paragraph>> paragraphs(text::StyledText const& text,
                                                                text::ParagraphStyle const& style,
                                                                Span span);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  using ByText = std::unordered_map<std::string, text::Paragraph, Hash, std::equal_to<>>;
  struct OfStyle {
    text::ParagraphStyle style;
    ByText paragraphs;
  };

  [[nodiscard]] OfStyle& of(text::ParagraphStyle const& style);
  [[nodiscard]] Result<text::Paragraph> paragraph(text::StyledText const& line, OfStyle& known,
                                                  Span span);

  font::Library const* m_fonts;
  std::vector<OfStyle> m_styles;  // few: a form has one or two fonts and a heading style
};

/// How a cell's paragraphs are set in a form of this type.
[[nodiscard]] text::ParagraphStyle paragraph_style(form::TypeSetup const& type,
                                                   form::CellStyle const& cell);

}  // namespace mokuhyo::layout
