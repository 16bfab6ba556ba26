#include "cli/tools.h"

#include "cli/data_folders.h"

#include <utility>

namespace mokuhyo::cli {
namespace {

std::vector<std::filesystem::path> font_files(font::Catalog const& catalog) {
  std::vector<std::filesystem::path> files;
  for (auto const& face : catalog.faces) files.push_back(face.file);
  return files;
}

}  // namespace

Result<std::unique_ptr<Tools>> find_tools(Arguments const& arguments,
                                          Environment const& environment, Sources& sources) {
  Diagnostics said;
  auto const data = find_data(arguments, environment).take(said);
  if (!data) return said;
  auto catalog = font::load_catalog(data->font_catalog, sources).take(said);
  if (!catalog) return said;
  auto files = font_files(*catalog);
  std::unique_ptr<Tools> tools(new Tools{form::SheetReader(data->template_folders, sources),
                                         font::Library(*std::move(catalog)), data->template_folders,
                                         sources, Workers(arguments.jobs), std::move(files)});
  return {std::move(tools), std::move(said)};
}

}  // namespace mokuhyo::cli
