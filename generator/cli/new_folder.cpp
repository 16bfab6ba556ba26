#include "cli/new_folder.h"

#include "base/file.h"
#include "cli/output.h"

#include <system_error>

namespace mokuhyo::cli {

namespace fs = std::filesystem;

Diagnostics refuse_taken(fs::path const& folder) {
  Diagnostics said;
  std::error_code failed;
  if (!fs::exists(folder, failed)) return said;
  if (!fs::is_directory(folder, failed)) {
    said.add(path_error(folder, {"フォルダーではありません", "it is no folder"}));
  } else if (!fs::is_empty(folder, failed)) {
    said.add(path_error(folder, {"フォルダーが空ではありません", "the folder is not empty"},
                        {"新しいフォルダーの名前を指定してください", "name a new folder"}));
  }
  return said;
}

Diagnostics make_folder(fs::path const& folder, std::vector<form::NamedText> const& files,
                        Environment const& environment) {
  Diagnostics said;
  for (auto const& file : files) said.append(write_file(folder / file.name, file.text));
  if (said.has_errors()) return said;
  for (auto const& file : files) print(environment, (folder / file.name).string() + "\n");
  return said;
}

}  // namespace mokuhyo::cli
