#include "pack/file_names.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

/// The folders of a sheet and its own name, innermost first; a file counts as its folder when it
/// says only what it is [sheet.yaml].
std::vector<std::string> name_parts(fs::path const& sheet) {
  auto path = fs::absolute(sheet).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  if (path.extension() == ".yaml" || path.extension() == ".yml") path.replace_extension();
  if (path.filename() == "sheet" || path.filename() == "header") path = path.parent_path();
  std::vector<std::string> parts;
  for (; path.has_relative_path(); path = path.parent_path()) parts.push_back(path.filename());
  return parts;
}

std::string joined(std::vector<std::string> const& parts, std::size_t count) {
  std::string name;
  for (auto i = std::min(count, parts.size()); i-- > 0;) {
    name += (name.empty() ? "" : "-") + parts[i];
  }
  return name;
}

/// Names that are still alike, as those of a folder a-b and of b in a folder a, are numbered.
void number_doubles(std::vector<std::string>& names) {
  std::set<std::string> taken;
  for (auto& name : names) {
    auto const given = name;
    for (int number = 2; !taken.insert(name).second; ++number) {
      name = given + "-" + std::to_string(number);
    }
  }
}

}  // namespace

std::vector<std::string> file_names(std::vector<fs::path> const& sheets) {
  std::vector<std::vector<std::string>> parts;
  std::size_t deepest = 1;
  for (auto const& sheet : sheets) {
    parts.push_back(name_parts(sheet));
    deepest = std::max(deepest, parts.back().size());
  }
  std::vector<std::string> names(sheets.size());
  std::vector<std::size_t> open(sheets.size());
  for (std::size_t i = 0; i < open.size(); ++i) open[i] = i;
  for (std::size_t count = 1; count <= deepest && !open.empty(); ++count) {
    std::map<std::string, int> uses;
    for (auto const i : open) ++uses[names[i] = joined(parts[i], count)];
    std::erase_if(open, [&](std::size_t i) { return uses[names[i]] == 1; });
  }
  number_doubles(names);
  return names;
}

}  // namespace mokuhyo::pack
