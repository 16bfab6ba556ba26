#pragma once
// The sheets of two states, and which of the one is which of the other.

#include "form/sheet.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::cli {

/// One of the two states: its sheets under their names, of which no two are the same.
struct Side {
  std::vector<std::string> names;
  std::vector<form::SheetData> data;
  std::vector<form::Form> forms;
};

/// The sheets at `path`: of a sheet or a pack, of a published edition's folder or the PDF of one of
/// its sheets, or of a state that git keeps [HEAD~1:my-pack].
[[nodiscard]] Result<Side> read_side(std::filesystem::path const& path, form::SheetReader& reader);

/// A sheet of the new state and the same of the old one, by their places in them.
struct SheetPair {
  std::optional<std::size_t> before, after;
};

/// Sheets go by their names, and those whose names are not on both sides by their titles, if no two
/// of these are called the same; two single sheets are the same whatever they are called. In the
/// order of `after`; those that are gone come last.
[[nodiscard]] std::vector<SheetPair> pairs_of(Side const& before, Side const& after);

}  // namespace mokuhyo::cli
