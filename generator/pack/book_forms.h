#pragma once
// The pages of a book that are forms themselves: the list of missing sheets, the summary.

#include "base/result.h"
#include "form/form.h"
#include "pack/book.h"

#include <optional>

namespace mokuhyo::pack {

/// A form without blocks on the paper of the book's own pages, with their margins and type: that of
/// its template or of the first sheet. An error if the margins leave less than 10 mm.
[[nodiscard]] Result<form::Form> front_form(PackTemplate const& look, form::Form const& first);

/// Says which sheets are not there, and why.
[[nodiscard]] form::Form missing_form(std::vector<MissingSheet> const& missing,
                                      MissingWords const& words, form::Form const& like);

/// How far targets were reached; nothing if the sheets have no marks for it.
[[nodiscard]] std::optional<form::Form> book_summary(Book const& book, form::Form const& like);

}  // namespace mokuhyo::pack
