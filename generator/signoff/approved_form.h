#pragma once
// A form as its sign-offs leave it: stamps in its boxes, the marks of a draft, or what stands in
// the way of its being final.

#include "form/form.h"
#include "signoff/inspection.h"

namespace mokuhyo::signoff {

/// Whether stamps have their colour, or all is printed in black.
enum class Inks { colored, black };

/// True if its stamps or what it waits for decide how a form prints; else it needs no record.
[[nodiscard]] bool depends_on_signoffs(form::Form const& form);

/// `form` with a seal in each box that is signed for, and with the marks of a draft if it is one.
[[nodiscard]] form::Form approved(form::Form form, Standing const& standing, Inks inks);

/// An error for each stamp that is not given or holds no longer, with the fields that changed, and
/// for each cell that is to be filled in. None for a form that is never a draft.
[[nodiscard]] Diagnostics obstacles(form::Form const& form, State const& state);

}  // namespace mokuhyo::signoff
