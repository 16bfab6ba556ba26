#pragma once
// Signs a sheet as it stands on disk: its record gets an entry, nothing else is written.

#include "form/sheet.h"
#include "signoff/signing.h"

#include <filesystem>

namespace mokuhyo::signoff {

/// Those who sign sheets of one folder at the same time go one after the other: each sees what the
/// one before him signed.
/// Errors: those of inspect and of sign; check_words of the name; a record in a style of YAML that
/// nothing can be added to; the machine's. The record then is what it was.
[[nodiscard]] Diagnostics sign_on_disk(std::filesystem::path const& sheet, Signer const& signer,
                                       form::SheetReader& reader);

}  // namespace mokuhyo::signoff
