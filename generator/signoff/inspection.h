#pragma once
// A sheet with its record of sign-offs, read from disk.

#include "form/sheet.h"
#include "signoff/state.h"

#include <filesystem>

namespace mokuhyo::signoff {

/// How far a sheet that was read from `path` is approved.
struct Standing {
  Content content;
  Record record;
  State state;
};

/// Errors: those of read_record.
[[nodiscard]] Result<Standing> standing_of(std::filesystem::path const& path,
                                           form::Sheet const& sheet, Sources& sources);

struct Inspected {
  form::Sheet sheet;
  Standing standing;
};

/// The sheet at `path` and how far it is approved. Errors: those of SheetReader::read and of
/// read_record.
[[nodiscard]] Result<Inspected> inspect(std::filesystem::path const& path,
                                        form::SheetReader& reader);

}  // namespace mokuhyo::signoff
