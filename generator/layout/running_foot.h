#pragma once
// The line at the foot of each page of a document: what one reads, and on which page (柱,
// ノンブル).

#include "base/result.h"
#include "font/library.h"
#include "form/style.h"
#include "frame/frame.h"

#include <string>
#include <vector>

namespace mokuhyo::layout {

/// The foot of one page. It stands in the page's lower margin, from the left margin to the right
/// one.
struct Foot {
  std::string start, end;  // words at both sides; both empty: the page has no foot
  Insets margin;           // of the page
};

struct FootStyle {
  form::TypeSetup type;
  Length size = pt(8);
};

/// The lower margin that a foot of this size needs, with what printers cannot print below it.
[[nodiscard]] Length foot_room(Length size);

/// The document with `feet`, one a page, as furniture of the pages. Diagnostics are those of
/// text::shape.
[[nodiscard]] Result<frame::Document> with_feet(frame::Document document,
                                                std::vector<Foot> const& feet,
                                                FootStyle const& style, font::Library const& fonts);

}  // namespace mokuhyo::layout
