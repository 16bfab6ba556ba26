#pragma once
// The states of sheets as people and as programs read them.

#include "base/diagnostic.h"
#include "signoff/inspection.h"

#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::cli {

/// A sheet with what is known of its sign-offs; nothing of one that could not be read.
struct SheetStanding {
  std::string path;
  std::optional<signoff::Inspected> inspected;
};

/// True unless a sheet's boxes are all signed for what it says now, or it has none.
[[nodiscard]] bool is_open(SheetStanding const& sheet);

/// A line for each sheet, in columns; below one that has changed, its fields that did.
[[nodiscard]] std::string signoff_table(std::vector<SheetStanding> const& sheets,
                                        Language language);

/// {"sheets": [{"sheet", "state", "signatures", "changed", "templateChanged"}], "open"}.
[[nodiscard]] std::string signoff_json(std::vector<SheetStanding> const& sheets);

}  // namespace mokuhyo::cli
