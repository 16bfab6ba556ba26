#pragma once
// What changed between two states of a sheet. Fields are matched by name, rows by what names them;
// rows without a name by what they say.

#include "diff/text_changes.h"
#include "form/data.h"

#include <string>
#include <vector>

namespace mokuhyo::diff {

enum class ChangeKind { added, removed, changed };

/// A value that is not what it was.
struct Change {
  ChangeKind kind = ChangeKind::changed;
  std::string path;   // [goals.4.indicators.2.target], as the new state counts if it has it
  std::string label;  // as the form calls the same [組織目標一覧 4・取組 2・目標]
  std::string before, after;
  std::vector<Part> parts;  // of a changed text
  Span span;                // of the value in the new state; of one that was removed nothing
};

/// In the order of the form's fields. 同上 and ／ count as what is written.
[[nodiscard]] std::vector<Change> changes_between(form::SheetData const& before,
                                                  form::SheetData const& after);

/// All values of a sheet that is there only before, or only after.
[[nodiscard]] std::vector<Change> all_removed(form::SheetData const& sheet);
[[nodiscard]] std::vector<Change> all_added(form::SheetData const& sheet);

}  // namespace mokuhyo::diff
