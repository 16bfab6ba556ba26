#pragma once
// A grid of cells as an HTML table that screen readers can walk and that narrow screens show as
// cards.

#include "form/form.h"

#include <string>

namespace mokuhyo::html {

/// Headings are th with a scope; rows that belong together share a tbody. A cell of the body
/// carries its column's heading in data-label, for the cards. Roles are written out, because
/// browsers forget those of tables that are displayed as blocks.
void append_table(std::string& html, form::Grid const& grid);

}  // namespace mokuhyo::html
