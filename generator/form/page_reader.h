#pragma once
// Reads the `page:`, `type:` and `fit:` of a template.

#include "form/node.h"
#include "form/style.h"

namespace mokuhyo::form {

/// {size: A3, orientation: landscape, margin: 10mm, bleed: 3mm}; sizes are A0 to A6, B1 to B6
/// (JIS) or [width, height]; the margin may give top, right, bottom and left.
/// Errors: a page smaller than 20 mm, or margins that leave less than 10 mm of it.
[[nodiscard]] PageSetup read_page(Node node);

/// One length, or {top, right, bottom, left}.
[[nodiscard]] Insets read_margin(Node node);

[[nodiscard]] TypeSetup read_type(Node node);

struct FitSetup {
  Fit fit = Fit::page;
  int pages = 1;
};

/// page, flow, or {pages: 2}.
[[nodiscard]] FitSetup read_fit(Node node);

/// template, sheet or pack.
[[nodiscard]] WidthScope read_width_scope(Node node);

/// sheet or pack.
[[nodiscard]] SizeScope read_size_scope(Node node);

}  // namespace mokuhyo::form
