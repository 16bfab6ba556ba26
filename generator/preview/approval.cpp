#include "preview/approval.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace mokuhyo::preview {
namespace {

using diff::Change;
using signoff::Signatory;
using signoff::State;

FieldChange field_change(Change const& change) {
  FieldChange field{change.kind, change.label, change.before, change.after, std::nullopt};
  if (change.span.file != nullptr) field.place = place_of(change.span);
  return field;
}

bool has_signed(State const& state, std::string const& role) {
  auto const found = std::ranges::find(state.approvals, role, &signoff::Approval::role);
  return found != state.approvals.end() && found->is_valid;
}

bool may_sign(State const& state, Signatory const& signatory) {
  return !has_signed(state, signatory.role) &&
         std::ranges::all_of(signatory.before,
                             [&](std::string const& role) { return has_signed(state, role); });
}

RoleState role_state(signoff::Approval const& approval) {
  RoleState role;
  role.role = approval.role;
  if (!approval.signature) return role;
  auto const& signature = *approval.signature;
  role.sign = approval.is_valid ? RoleState::Sign::valid : RoleState::Sign::stale;
  role.name = signature.name;
  role.date = {short_name(signature.date), iso_name(signature.date)};
  return role;
}

/// In the order in which they sign.
std::vector<RoleState> role_states(State const& state, form::Form const& form) {
  std::vector<RoleState> roles;
  for (auto const& approval : state.approvals) roles.push_back(role_state(approval));
  auto const signatories = signoff::signatories_of(form);
  for (std::size_t i = 0; i < signatories.size(); ++i)
    roles[i].is_next = may_sign(state, signatories[i]);
  return roles;
}

/// A record keeps digests of values, not values: only which of them changed is known.
std::vector<FieldChange> changes_since_signed(State const& state, form::SheetData const& data) {
  std::map<std::string_view, Change const*> now;
  auto const values = diff::all_added(data);
  for (auto const& value : values) now.emplace(value.path, &value);
  std::vector<FieldChange> changes;
  for (auto const& path : state.changed_fields) {
    auto const value = now.find(path);
    bool const is_there = value != now.end();
    changes.push_back(is_there ? field_change(*value->second)
                               : FieldChange{diff::ChangeKind::removed, path, {}, {}, {}});
    if (is_there) changes.back().kind = diff::ChangeKind::changed;
  }
  return changes;
}

}  // namespace

std::vector<FieldChange> field_changes(std::vector<Change> const& changes) {
  std::vector<FieldChange> fields;
  std::ranges::transform(changes, std::back_inserter(fields), field_change);
  return fields;
}

Approval approval_of(pack::PrintedSheet const& printed) {
  auto const& form = printed.sheet.form;
  Approval approval;
  approval.is_draft = form.draft.has_value();
  approval.obstacles = notes_of(printed.obstacles);
  if (!printed.standing) return approval;
  auto const& state = printed.standing->state;
  approval.stage = state.stage;
  approval.content = signoff::name_of(printed.standing->content);
  approval.roles = role_states(state, form);
  approval.changes = changes_since_signed(state, printed.sheet.data);
  approval.form_changed = state.form_changed;
  return approval;
}

}  // namespace mokuhyo::preview
