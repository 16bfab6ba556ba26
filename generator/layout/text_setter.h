#pragma once
// Sets texts that stand outside of forms: on covers, in contents, at the foot of a page.

#include "layout/paragraph_store.h"
#include "layout/place_text.h"

#include <string_view>
#include <vector>

namespace mokuhyo::layout {

/// The fonts must outlive it.
class TextSetter {
 public:
  TextSetter(font::Library const& fonts, form::TypeSetup type);

  /// `text` in the type of the setter; its looks are asked for in the style.
  [[nodiscard]] CellText shape(std::string_view text, form::CellStyle const& style);

  /// The size of a text from the top of its first line to the bottom of its last.
  [[nodiscard]] Length height(CellText const& text, Length size, Length measure) const;
  /// How wide it is on one line.
  [[nodiscard]] static Length width(CellText const& text, Length size);

  /// The lines of `text` at `size`, turned at the width of `area`.
  [[nodiscard]] std::vector<frame::Item> place(CellText const& text, Length size, Rect area,
                                               TextElements elements) const;

  /// What was said while shaping, so far.
  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_said); }

 private:
  form::TypeSetup m_type;
  ParagraphStore m_store;
  LineBox m_box;
  Diagnostics m_said;
};

}  // namespace mokuhyo::layout
