#pragma once
// A form as its sign-offs leave it: stamps in its boxes, the marks of a draft, or what stands in
// the way of its being final.

#include "form/form.h"
#include "signoff/inspection.h"

#include <filesystem>
#include <string>
#include <vector>

namespace mokuhyo::signoff {

/// Whether stamps have their colour, or all is printed in black.
enum class Inks { colored, black };

/// True if its stamps, what it waits for or a record that is there decide how the form of the sheet
/// at `path` prints.
[[nodiscard]] bool depends_on_signoffs(form::Form const& form, std::filesystem::path const& path);

/// `form` with a seal in each box that is signed for, and with the marks of a draft if it is one.
[[nodiscard]] form::Form approved(form::Form form, Standing const& standing, Inks inks);

/// What the cells are called that wait for a value, which is once for each.
[[nodiscard]] std::vector<std::string> missing_values(form::Form const& form);

/// An error for each stamp that is not given or holds no longer, with the fields that changed, and
/// for each cell that is to be filled in. For a form that is never a draft only of stamps that were
/// given and hold no longer.
[[nodiscard]] Diagnostics obstacles(form::Form const& form, State const& state);

}  // namespace mokuhyo::signoff
