#pragma once
// The data that the PDF of a published sheet carries: the files that it was made of, so that it can
// be read by machine and made again from the PDF alone.

#include "base/result.h"
#include "form/sheet.h"
#include "form/starter.h"
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

/// What the PDF at `pdf` carries: the files of a sheet's folder, under plain names. Errors: those
/// of pdf::attached_files; no sheet among them; two files of one name.
[[nodiscard]] Result<std::vector<form::NamedText>> read_carried_data(
    std::filesystem::path const& pdf);

/// `name` as it may stand in a folder: no folders, no leading dots, nothing that cannot be seen
/// [../../.profile -> profile]; "data" if nothing is left.
[[nodiscard]] std::string plain_name(std::string_view name);

}  // namespace mokuhyo::pack
