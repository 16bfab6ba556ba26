#pragma once
// The logical structure of a sheet (ISO 32000-1, 14.8.4), built from what was measured, not from
// pages: a cell that goes on over a page break is one element.

#include "frame/structure.h"
#include "layout/measured_sheet.h"

#include <vector>

namespace mokuhyo::layout {

enum class RubyPart { base = 1, reading = 2 };

/// The elements that a text's paragraphs belong to: one for all, or one each. Each ruby has three,
/// one after the other: of the whole, of its base and of its reading (ISO 32000-1, 14.8.4.4).
struct TextElements {
  frame::ElementId first = frame::artifact;
  bool one_each = false;
  frame::ElementId rubies = frame::artifact;  // the first of them

  [[nodiscard]] frame::ElementId of(std::size_t paragraph) const {
    return one_each ? frame::ElementId{first.index + static_cast<std::int32_t>(paragraph)} : first;
  }
  /// Of a part of ruby `ruby`, counted over all paragraphs; that of its paragraph if rubies have
  /// none.
  [[nodiscard]] frame::ElementId of_ruby(std::size_t paragraph, std::size_t ruby,
                                         RubyPart part) const {
    if (rubies == frame::artifact) return of(paragraph);
    return {rubies.index + static_cast<std::int32_t>(ruby) * 3 + static_cast<std::int32_t>(part)};
  }
};

/// Elements of one block: of its text, of each cell of a grid, of mark and meaning of each entry
/// of a legend in turn; or of the blocks that stand in a row.
struct BlockElements {
  std::vector<TextElements> texts;
  std::vector<BlockElements> parts;
};

/// Adds the sheet as a section of `tree`, with everything on it in reading order.
[[nodiscard]] std::vector<BlockElements> add_structure(frame::StructureTree& tree,
                                                       MeasuredSheet const& sheet);

}  // namespace mokuhyo::layout
