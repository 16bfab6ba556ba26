#pragma once
// Shows what changed on the form itself: what is new is underlined, what is gone stands struck out
// in a list after the sheet.

#include "diff/sheet_changes.h"
#include "form/form.h"

#include <vector>

namespace mokuhyo::diff {

/// `form` with what `changes` added underlined in its cells.
[[nodiscard]] form::Form marked(form::Form form, std::vector<Change> const& changes);

/// The changes as a form of its own, on the paper and in the type of `like`: what each field said,
/// with what was removed struck out, and what it says, with what was added underlined. `title` is
/// its heading.
[[nodiscard]] form::Form change_list(std::string const& title, std::vector<Change> const& changes,
                                     form::Form const& like);

}  // namespace mokuhyo::diff
