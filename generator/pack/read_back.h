#pragma once
// Takes the data of a published sheet out of its PDF again. Apart from carried_data.h, because only
// this needs the library that reads PDFs.

#include "base/result.h"
#include "form/starter.h"
#include "pack/publication.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

/// What the PDF at `pdf` carries: the files of a sheet's folder, under plain names. Errors: those
/// of pdf::attached_files; no sheet among them; two files of one name.
[[nodiscard]] Result<std::vector<form::NamedText>> read_carried_data(
    std::filesystem::path const& pdf);

/// The sheet that the PDF at `pdf` carries; its files are on the disk only while they are read.
/// Errors: those of read_carried_data and read_with_data.
[[nodiscard]] Result<ReadSheets> read_carried_sheet(std::filesystem::path const& pdf,
                                                    form::SheetReader& reader);

/// The PDFs of the sheets of the edition at `folder`, in the order of their names; none if it holds
/// no edition.
[[nodiscard]] std::vector<std::filesystem::path> sheet_pdfs_in(std::filesystem::path const& folder);

/// `name` as it may stand in a folder: no folders, no leading dots, nothing that cannot be seen
/// [../../.profile -> profile]; "data" if nothing is left.
[[nodiscard]] std::string plain_name(std::string_view name);

}  // namespace mokuhyo::pack
