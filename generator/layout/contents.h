#pragma once
// Lays lists out that lead to pages of a document: contents and indexes (目次, 索引).

#include "base/result.h"
#include "font/library.h"
#include "form/style.h"
#include "frame/frame.h"

#include <string>
#include <vector>

namespace mokuhyo::layout {

/// A line of a list: words, a leader of dots and the number of a page. Without a number it is the
/// heading of the entries below it.
struct ContentsEntry {
  std::string text;
  int level = 0;  // at most one deeper than that of the entry before
  std::string number;
  frame::Destination target;
};

struct Contents {
  std::string title;
  form::PageSetup page;
  form::TypeSetup type;
  Length size = pt(11);
  std::vector<ContentsEntry> entries;
};

/// Pages with the list as TOC, each entry of it a link (ISO 32000-1, 14.8.4.2). Lines are no longer
/// than they can be read; wide pages have columns where one is not enough. A heading stands with
/// the first of its entries. Targets are handed on as they are. Diagnostics are those of
/// text::shape.
[[nodiscard]] Result<frame::Document> lay_out(Contents const& contents, font::Library const& fonts);

}  // namespace mokuhyo::layout
