#pragma once
// Lays a cover out: lines of text from top to bottom, with rules and white between them.

#include "base/result.h"
#include "font/library.h"
#include "form/style.h"
#include "frame/frame.h"

#include <string>
#include <variant>
#include <vector>

namespace mokuhyo::layout {

enum class CoverRole { title, text };

struct CoverText {
  std::string text;  // empty: nothing stands there
  Length size;
  form::Align align = form::Align::center;
  bool bold = false;
  CoverRole role = CoverRole::text;
};

/// A level rule at the place that `align` says.
struct CoverRule {
  Length width;
  Length thickness;
  form::Align align = form::Align::center;
};

struct CoverSpace {
  Length height;
};

/// What is left of the page is divided among all shares.
struct CoverShare {
  int share = 1;
};

using CoverItem = std::variant<CoverText, CoverRule, CoverSpace, CoverShare>;

struct Cover {
  std::string name;  // of its section, for outlines
  form::PageSetup page;
  form::TypeSetup type;
  std::vector<CoverItem> items;
};

/// A document of one page. Errors: what does not fit on it; those of text::shape.
[[nodiscard]] Result<frame::Document> lay_out(Cover const& cover, font::Library const& fonts);

}  // namespace mokuhyo::layout
