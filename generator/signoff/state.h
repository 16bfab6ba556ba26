#pragma once
// How far a sheet is approved: its boxes for stamps held against the record of sign-offs and
// against what the sheet says now.

#include "base/result.h"
#include "form/form.h"
#include "signoff/record.h"

#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::signoff {

/// Whose stamp a form asks for, and how many stamps must be there before his.
struct Signatory {
  std::string role;
  std::vector<std::string> before;  // roles that sign first
};

/// Those who stamp, in the order in which they do; each role once. None for a form without boxes.
[[nodiscard]] std::vector<Signatory> signatories_of(form::Form const& form);

/// Nobody has signed; some have, all have; what was signed is no longer what the sheet says.
enum class Stage { not_asked, open, partly_signed, signed_by_all, changed };

/// A role with its last signature, if it has one. It is valid while the content is what was signed.
struct Approval {
  std::string role;
  std::optional<Signature> signature;
  bool is_valid = false;
};

struct State {
  Stage stage = Stage::not_asked;
  /// In the order in which they are given; last a role that the form asks for no more, if it was
  /// the last to sign and what it signed has changed since.
  std::vector<Approval> approvals;
  /// Paths of fields that the last signature which holds no longer was not given for; of a field
  /// that is gone, that which it had.
  std::vector<std::string> changed_fields;
  bool form_changed = false;  // the template, since then
};

/// Warnings: a signature of a role that the form does not ask for.
[[nodiscard]] Result<State> state_of(form::Form const& form, Record const& record,
                                     Content const& now);

}  // namespace mokuhyo::signoff
