#pragma once
// The YAML files of a sheet, read as if they were one.

#include "base/result.h"
#include "input/value.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace mokuhyo::form {

/// Whether all files of a sheet could be read.
enum class Completeness { whole, partial };

struct SheetFiles {
  std::vector<input::Entry> entries;  // of all files, without that of the template
  std::optional<input::Entry> form;   // the entry that names the template
  std::filesystem::path folder;
  std::vector<SourceFile const*> files;  // in the order in which they were read
  Span span;                             // of the sheet: its first file
  Completeness completeness = Completeness::whole;
};

/// Reads the files of the sheet at `path`: the *.yaml and *.yml files of a folder, or one file.
/// Errors: those of load_yaml; nothing there; a file without keys; no template named, or two.
/// Characters that turn the direction of writing are kept: the template says whether they may
/// stand.
[[nodiscard]] Result<SheetFiles> read_sheet_files(std::filesystem::path const& path,
                                                  Sources& sources);

}  // namespace mokuhyo::form
