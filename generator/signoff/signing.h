#pragma once
// Adds a sign-off to the record of a sheet.

#include "signoff/state.h"

#include <string>
#include <string_view>

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

/// The text of a record's file with `entry` at its end; nothing of `text`, which may be empty, is
/// changed.
[[nodiscard]] std::string with_entry(std::string text, std::string_view entry);

}  // namespace mokuhyo::signoff
