#pragma once
// The data that the PDF of a published sheet carries: the files that it was made of, so that it can
// be read by machine and made again from the PDF alone.

#include "base/result.h"
#include "form/sheet.h"
#include "frame/frame.h"
#include "pack/publication.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

/// What is attached to the PDF of one sheet: its files, its templates and its record of sign-offs,
/// byte for byte, and what the pack says of it as a pack.yaml. Errors: two templates are called
/// alike.
[[nodiscard]] Result<std::vector<frame::Attachment>> carried_data(form::SheetSources const& sheet,
                                                                  Publication const& publication);

/// Whether a file of this name is what a folder is a sheet's by.
[[nodiscard]] bool says_what_it_is(std::string_view name);

[[nodiscard]] Diagnostics refuse_double(std::filesystem::path const& path, std::string const& name);

}  // namespace mokuhyo::pack
