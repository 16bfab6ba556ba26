#pragma once
// How far a sheet is approved, as the page shows it: free of the sources that it was read from.

#include "diff/sheet_changes.h"
#include "pack/publication.h"
#include "preview/note.h"

#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::preview {

/// A value that is not what it was.
struct FieldChange {
  diff::ChangeKind kind = diff::ChangeKind::changed;
  std::string label;  // as the form calls it [組織目標一覧 4・取組 2・目標]
  std::string before, after;
  std::optional<SourcePlace> place;  // of the value; of one that was removed nothing
};

/// The changes between two states of a sheet.
[[nodiscard]] std::vector<FieldChange> field_changes(std::vector<diff::Change> const& changes);

/// A role and whether it has signed what the sheet says.
struct RoleState {
  enum class Sign { open, valid, stale };
  std::string role;
  Sign sign = Sign::open;
  std::string name;      // of who signed last, if anybody
  Message date;          // when
  bool is_next = false;  // may sign now: all roles before it have
};

struct Approval {
  signoff::Stage stage = signoff::Stage::not_asked;
  bool is_draft = false;
  std::string content;  // signoff::name_of what the sheet says
  std::vector<RoleState> roles;
  /// Since the last sign-off that holds no longer; what was there before is not known.
  std::vector<FieldChange> changes;
  bool form_changed = false;    // the template, since then
  std::vector<Note> obstacles;  // what a final print would be refused for
};

[[nodiscard]] Approval approval_of(pack::PrintedSheet const& printed);

}  // namespace mokuhyo::preview
