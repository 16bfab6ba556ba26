#pragma once
// The elements that the text of a cell belongs to: its paragraphs, the items of its lists with
// their labels, addresses as links, ruby (ISO 32000-1, 14.8.4).

#include "frame/structure.h"
#include "layout/cell_text.h"

#include <cstdint>
#include <vector>

namespace mokuhyo::layout {

/// Bytes of a paragraph that belong to an element of their own.
struct TextPart {
  std::uint32_t begin = 0, end = 0;
  frame::ElementId element;
};

/// Each ruby has three elements, one after the other: of the whole, of its base and of its reading
/// (ISO 32000-1, 14.8.4.4).
struct ParagraphElements {
  frame::ElementId element = frame::artifact;  // of what belongs to no part or ruby
  std::vector<TextPart> parts = {};            // in order
  std::vector<frame::ElementId> rubies = {};   // of the whole of each

  [[nodiscard]] frame::ElementId of(text::LineGlyph const& glyph) const;
};

/// The elements of a text.
struct TextElements {
  ParagraphElements whole;                         // of paragraphs without elements of their own
  std::vector<ParagraphElements> paragraphs = {};  // empty where none has any

  [[nodiscard]] ParagraphElements const& of(std::size_t paragraph) const {
    return paragraphs.empty() ? whole : paragraphs[paragraph];
  }
};

/// Adds to `tree` what `text` holds below the element `whole`. Of several paragraphs those that
/// begin with a list marker are items of a list, which may hold lists; a heading has no paragraphs.
[[nodiscard]] TextElements add_text_elements(frame::StructureTree& tree, frame::ElementId whole,
                                             CellText const& text);

}  // namespace mokuhyo::layout
