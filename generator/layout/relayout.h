#pragma once
// Lays the sheets of a document out again and again while they are being written: what was found
// out about those that stay as they were is used again.

#include "layout/layout.h"
#include "layout/paragraph_store.h"
#include "layout/sheet_fit.h"

#include <memory>
#include <vector>

namespace mokuhyo::layout {

/// Forms that do not change while they are here; what they say may refer to sources of their own.
using SharedForms = std::vector<std::shared_ptr<form::Form const>>;

/// For documents that somebody works on: all of it stays in memory.
class Relayout {
 public:
  /// The fonts must outlive it.
  explicit Relayout(font::Library const& fonts);
  Relayout(Relayout const&) = delete;
  Relayout& operator=(Relayout const&) = delete;
  ~Relayout();

  /// The same as layout::lay_out_in_turn gives of these forms. Those that are the very objects of
  /// the last time are not shaped and measured anew, nor placed anew if they keep widths and size.
  [[nodiscard]] Result<LaidOutForms> lay_out(SharedForms const& forms, Workers const& workers);

 private:
  struct Sheet;
  void recall(SharedForms const& forms);
  void measure(Sheet& sheet, ParagraphStore& store) const;
  void place(Sheet& sheet, SheetBounds const& bounds, ParagraphStore& store) const;
  [[nodiscard]] Diagnostics measure_all(Workers const& workers);
  void place_all(Workers const& workers);

  font::Library const& m_fonts;
  std::vector<ParagraphStore> m_stores;  // one a worker
  std::vector<std::unique_ptr<Sheet>> m_sheets;
};

}  // namespace mokuhyo::layout
