#pragma once
// How far the targets of a pack's sheets were reached (達成状況一覧): counts of marks, a line a
// sheet.

#include "form/data.h"
#include "form/form.h"
#include "pack/pack.h"
#include "pack/pack_template.h"

#include <string>
#include <vector>

namespace mokuhyo::pack {

struct SummaryLine {
  std::string name;
  std::vector<int> counts;  // of each mark
  int open = 0;             // rows without a mark

  [[nodiscard]] int evaluated() const;
};

struct Summary {
  form::Marks marks;  // of all sheets, those of the first sheet first
  std::vector<SummaryLine> lines;
  std::vector<SheetGroup> groups;  // of the lines

  /// The sum of `count` lines from `first` on, under the name that is given.
  [[nodiscard]] SummaryLine sum(std::string name, std::size_t first, std::size_t count) const;
  [[nodiscard]] SummaryLine total(std::string name) const;
  /// How many of a line's evaluated rows have a mark that says the target was reached.
  [[nodiscard]] int reached(SummaryLine const& line) const;
};

/// What is counted of a pack: its sheets' data, and what each is called, in the same order.
struct CountedSheets {
  std::vector<std::string> const& names;
  std::vector<form::SheetData> const& data;
  std::vector<SheetGroup> const& groups;
};

/// Counts the marks of each sheet's tables. Sheets whose forms have no marks are left out.
[[nodiscard]] Summary summarize(CountedSheets const& sheets);

}  // namespace mokuhyo::pack
