#pragma once
// The form of a document that a press prints from: every page on a larger sheet, with room beyond
// its edges and marks to cut by (トンボ).

#include "frame/frame.h"

namespace mokuhyo::frame {

/// From the cut to the edge of the sheet: the slug, in which marks and job line stand.
[[nodiscard]] Length slug_width(Page const& page);

/// Puts each page on its sheet. Fills and rules that reach a page's edge run on to the end of the
/// bleed. Marks are double, as Japanese printers use them: the inner ones show the cut, the outer
/// ones the bleed, and crosses at the middle of each side register the inks. Links and attachments
/// are left out: a press has no use for them.
[[nodiscard]] Document press_form(Document document);

}  // namespace mokuhyo::frame
