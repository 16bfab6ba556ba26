#pragma once
// What changed between two states of sheets, for people and for programs.

#include "cli/environment.h"
#include "diff/sheet_changes.h"

#include <string>
#include <vector>

namespace mokuhyo::cli {

/// A sheet that is there before, after, or both, with what changed in it.
struct SheetDiff {
  std::string name;
  diff::ChangeKind kind = diff::ChangeKind::changed;
  std::vector<diff::Change> changes;
};

/// Each change under its label. What was removed stands in [- -], what was added in {+ +}, and in
/// colour where `color` says so; long texts that stayed the same are shortened.
[[nodiscard]] std::string diff_text(std::vector<SheetDiff> const& sheets, Language language,
                                    Color color);

/// {"sheets": [{"sheet", "kind", "changes": [{"path", "label", "kind", "before", "after",
/// "parts"}]}]}.
[[nodiscard]] std::string diff_json(std::vector<SheetDiff> const& sheets);

}  // namespace mokuhyo::cli
