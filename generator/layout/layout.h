#pragma once
// Lays a form out on pages: measures its cells, finds widths and size, breaks it into pages and
// places text, fills and rules.

#include "base/result.h"
#include "base/workers.h"
#include "font/library.h"
#include "form/form.h"
#include "frame/frame.h"

#include <functional>
#include <vector>

namespace mokuhyo::layout {

/// What was chosen for one sheet, for `--explain`.
struct Explanation {
  std::string sheet;
  Length size;                        // body size
  std::vector<Length> column_widths;  // of the main table
  Ratio fill;                         // share of the page's height that the content takes
  std::size_t pages = 0;
  Message limit;  // what kept the size from growing
};

struct Layout {
  frame::Document document;
  std::vector<Explanation> explanations;  // one a form
};

/// One form as a document of its own.
struct LaidOutForm {
  frame::Document document;
  Explanation explanation;
};
using LaidOutForms = std::vector<LaidOutForm>;

/// What a document says of itself that begins as `whole` does and goes on with `part`.
[[nodiscard]] frame::Metadata joined(frame::Metadata whole, frame::Metadata const& part);

/// Takes forms that follow each other, some at a time.
using TakeForms = std::function<void(LaidOutForms forms)>;

/// Lays out `forms` and hands them over in their order, so that those of a large pack need not be
/// held together. What is handed over where there are errors is incomplete.
[[nodiscard]] Diagnostics lay_out_in_turn(std::vector<form::Form> const& forms,
                                          font::Library const& fonts, Workers const& workers,
                                          TakeForms const& take);

/// Lays out `forms` one after the other as one document.
[[nodiscard]] Result<Layout> lay_out(std::vector<form::Form> const& forms,
                                     font::Library const& fonts,
                                     Workers const& workers = Workers());

}  // namespace mokuhyo::layout
