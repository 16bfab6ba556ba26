#pragma once
// Holds the fiscal year that a pack says it is of against those of its sheets: pack.yaml is copied
// from year to year.

#include "base/diagnostic.h"
#include "form/data.h"
#include "input/date.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

/// The fiscal years that a pack.yaml names, and where; none if it names none.
struct PackYears {
  std::vector<input::FiscalYear> years;
  Span span;
};

/// A text of pack.yaml, with its place.
struct PackText {
  std::string_view text;
  Span span;
};

/// The pack's `fiscal_year`; without it those that its `title` names.
[[nodiscard]] PackYears years_of(PackText fiscal_year, PackText title);

/// A warning if `title` names fiscal years, but none of those.
[[nodiscard]] Diagnostics doubt_title(PackYears const& years, PackText title);

/// The fiscal years of a pack's sheets. Sheets without a field for theirs have none.
class SheetYears {
 public:
  void add(form::SheetData const& sheet);
  /// Those of further sheets.
  void append(SheetYears others);
  /// Warnings: the sheets are all of other years than the pack, or some of them are.
  [[nodiscard]] Diagnostics doubts(PackYears const& pack) const;

 private:
  struct SheetYear {
    std::string typed;
    input::FiscalYear year;
    Span span;
  };
  std::vector<SheetYear> m_sheets;
};

}  // namespace mokuhyo::pack
