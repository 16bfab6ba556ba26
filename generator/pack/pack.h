#pragma once
// A pack: the folder of sheets that are published as one document, as its pack.yaml describes it.

#include "base/result.h"
#include "form/draft_setup.h"
#include "form/style.h"
#include "input/value.h"
#include "pack/front_matter.h"
#include "pack/year_doubts.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::pack {

/// Sheets that belong together, as those of one department.
struct SheetGroup {
  std::string title;
  std::size_t first = 0, count = 0;  // of the pack's sheets
};

/// What pack.yaml says. Texts are as typed and may be empty.
struct Pack {
  std::string title;
  std::string publisher;
  std::string fiscal_year;
  std::string date;
  PackYears years;
  std::optional<form::WidthScope> widths;     // in place of the template's
  std::optional<form::DraftRule> drafts;      // the same
  std::vector<std::filesystem::path> sheets;  // in order, each once; within the pack's folder
  std::vector<SheetGroup> groups;             // in order; sheets before the first have none
  FrontMatter front;
};

inline constexpr char const* pack_file_name = "pack.yaml";

/// Reads the pack.yaml in `folder` and finds its sheets: folder or file names, or patterns with
/// `*` and `?`, which stand for every sheet they match that is not listed before, in order of
/// name; those of the groups come after those that have none. Without a list all sheets of the
/// folder are meant, or the folder itself if it is a sheet's.
/// Errors: those of load_yaml; unknown keys; wrong types; a sheet that does not exist, is listed
/// twice or lies outside the folder, be it by a symbolic link; a group without title or sheets.
[[nodiscard]] Result<Pack> load_pack(std::filesystem::path const& folder, Sources& sources);

/// The same for a pack.yaml in `folder` that has been read.
[[nodiscard]] Result<Pack> read_pack(input::Value const& root, std::filesystem::path const& folder);

/// True for a folder with a sheet in it (header.yaml or sheet.yaml).
[[nodiscard]] bool is_sheet_folder(std::filesystem::path const& path);

}  // namespace mokuhyo::pack
