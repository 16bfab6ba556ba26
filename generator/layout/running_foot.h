#pragma once
// The line at the foot of each page of a document: what one reads, and on which page (柱,
// ノンブル).

#include "base/diagnostic.h"
#include "font/library.h"
#include "form/style.h"
#include "frame/frame.h"
#include "layout/text_setter.h"

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

/// Sets feet of one style.
class FootSetter {
 public:
  FootSetter(FootStyle const& style, font::Library const& fonts);

  /// The foot of a page of this size.
  [[nodiscard]] std::vector<frame::Item> set(Foot const& foot, Size page);
  /// Those of text::shape.
  [[nodiscard]] Diagnostics take_diagnostics() { return m_setter.take_diagnostics(); }

 private:
  Length m_size;
  TextSetter m_setter;
};

}  // namespace mokuhyo::layout
