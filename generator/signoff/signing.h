#pragma once
// Who may sign what, and the entry that the record of a sheet gets for it.

#include "signoff/state.h"

#include <string>

namespace mokuhyo::signoff {

/// Who signs in which role, on what day.
struct Signer {
  std::string role;
  std::string name;
  input::Date date;
  std::string seen = {};  // name_of the content that they were shown; empty: whatever it is
};

/// A sheet as it is to be signed.
struct Signed {
  form::Form const& form;
  Content const& content;
  Record const& record;
};

/// The entry that the record gets.
/// Errors: the sheet says something else than the signer saw; the form asks for no stamps, or none
/// of that role; the role has signed what the sheet says now; a role before it has not; the day is
/// before that of the last sign-off.
[[nodiscard]] Result<std::string> sign(Signed const& sheet, Signer const& signer);

}  // namespace mokuhyo::signoff
