#include "cli/data_folders.h"

#include "base/installation.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

constexpr char const* templates_name = "templates";
constexpr char const* catalog_name = "fonts/catalog.yaml";

bool is_data_folder(fs::path const& folder) {
  std::error_code failed;
  return fs::is_directory(folder / templates_name, failed) &&
         fs::is_regular_file(folder / catalog_name, failed);
}

Diagnostics no_data() {
  return unusable_part(
      {"様式と書体のフォルダー（templates/ と fonts/）が見つかりません",
       "the folders with templates and fonts are not found"},
      {"環境変数 MOKUHYO_DATA で、それらのあるフォルダーを指定してください",
       "name the folder that holds them in the environment variable MOKUHYO_DATA"});
}

}  // namespace

Result<DataPaths> find_data(Arguments const& arguments, Environment const& environment) {
  DataPaths paths{arguments.template_folders, arguments.font_catalog};
  auto const& candidates = environment.data_folders;
  auto const found = std::find_if(candidates.begin(), candidates.end(), is_data_folder);
  if (found == candidates.end()) {
    bool const enough = !paths.template_folders.empty() && !paths.font_catalog.empty();
    return enough ? Result<DataPaths>(std::move(paths)) : no_data();
  }
  paths.template_folders.push_back(*found / templates_name);
  if (paths.font_catalog.empty()) paths.font_catalog = *found / catalog_name;
  return paths;
}

}  // namespace mokuhyo::cli
