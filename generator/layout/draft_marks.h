#pragma once
// What tells on each page of a draft that it is one: a word across the page in outline, below all
// else, and a line at its foot. Both are page furniture.

#include "form/form.h"
#include "layout/paragraph_store.h"
#include "layout/place_text.h"

#include <vector>

namespace mokuhyo::layout {

/// The pages of `form`, which must be a draft. The word takes most of a page's shorter side; the
/// line stands in the lower margin. Diagnostics are those of text::shape.
[[nodiscard]] Result<std::vector<frame::Page>> with_draft_marks(std::vector<frame::Page> pages,
                                                                form::Form const& form,
                                                                font::Library const& fonts,
                                                                ParagraphStore& store);

}  // namespace mokuhyo::layout
