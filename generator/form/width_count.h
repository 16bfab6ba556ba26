#pragma once
// Counts characters that exist in two widths.

#include "form/check_spec.h"
#include "form/sheet_texts.h"

#include <array>
#include <string>
#include <vector>

namespace mokuhyo::form {

/// How often a kind of character stands in each width.
struct WidthCount {
  struct Side {
    int runs = 0;       // of characters of the kind and the width next to each other
    std::string first;  // the first run
    Span place;         // and where it stands
  };
  Side half, full;
};

/// Of each kind, by its number.
using WidthCounts = std::array<WidthCount, 3>;

/// Looks at fields of type text and list. What stands between blanks or Japanese characters and
/// holds :// or @ is an address, which is left out.
[[nodiscard]] WidthCounts count_widths(std::vector<SheetText> const& texts);

}  // namespace mokuhyo::form
