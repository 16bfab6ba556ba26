#pragma once
// How far the targets of a pack's sheets were reached (達成状況一覧): counts of marks, a line a
// sheet.

#include "form/form.h"
#include "pack/open_data.h"

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

  [[nodiscard]] SummaryLine total() const;
  /// How many of a line's evaluated rows have a mark that says the target was reached.
  [[nodiscard]] int reached(SummaryLine const& line) const;
};

/// Counts the marks of each sheet's tables. Sheets whose forms have no marks are left out.
[[nodiscard]] Summary summarize(std::vector<NamedData> const& sheets);

/// The summary as a table with a line for the total, in the type and on the paper of `like`.
/// Shares are of the evaluated rows, in whole per cent.
[[nodiscard]] form::Form summary_form(Summary const& summary, form::Form const& like);

}  // namespace mokuhyo::pack
