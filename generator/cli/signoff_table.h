#pragma once
// The states of sheets as people and as programs read them.

#include "base/diagnostic.h"
#include "pack/publication.h"

#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::cli {

/// A sheet with what is known of its sign-offs; nothing of one that could not be read.
struct SheetStanding {
  std::string path;
  std::optional<pack::PrintedSheet> read;
};

/// True unless the sheet may be printed as final.
[[nodiscard]] bool is_open(SheetStanding const& sheet);

/// A line for each sheet, in columns; below it the fields that changed since they were signed, and
/// those that are still to be filled in.
[[nodiscard]] std::string signoff_table(std::vector<SheetStanding> const& sheets,
                                        Language language);

/// {"sheets": [{"sheet", "state", "signatures", "changed", "templateChanged", "missing"}], "open"}.
[[nodiscard]] std::string signoff_json(std::vector<SheetStanding> const& sheets);

}  // namespace mokuhyo::cli
