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
};

/// A sheet as it is to be signed.
struct Signed {
  form::Form const& form;
  Content const& content;
  Record const& record;
};

/// The entry that the record gets.
/// Errors: the form asks for no stamps, or none of that role; the role has signed what the sheet
/// says now; a role before it has not; the day is before that of the last sign-off.
[[nodiscard]] Result<std::string> sign(Signed const& sheet, Signer const& signer);

}  // namespace mokuhyo::signoff
