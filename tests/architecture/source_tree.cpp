#include "architecture/source_tree.h"

#include "support/text_file.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace mokuhyo::architecture {
namespace {

namespace fs = std::filesystem;

bool is_made(fs::path const& folder) {
  std::string const name = folder.filename().string();
  return name.starts_with('.') || name.starts_with("build") || name == "out" ||
         name == "node_modules" || name == "__pycache__";
}

std::vector<fs::path> paths_under(fs::path const& root) {
  if (fs::is_regular_file(root)) return {root};
  std::vector<fs::path> paths;
  for (auto entry = fs::recursive_directory_iterator(root); entry != fs::end(entry); ++entry) {
    if (entry->is_directory() && is_made(entry->path())) entry.disable_recursion_pending();
    if (entry->is_regular_file()) paths.push_back(entry->path());
  }
  return paths;
}

}  // namespace

std::vector<File> files_under(std::vector<std::string> const& roots) {
  fs::path const top = MOKUHYO_SOURCE_DIR;
  std::vector<File> files;
  for (auto const& root : roots) {
    for (auto const& path : paths_under(top / root)) {
      files.push_back({fs::relative(path, top).generic_string(), support::read_text(path)});
    }
  }
  std::sort(files.begin(), files.end(),
            [](File const& a, File const& b) { return a.path < b.path; });
  return files;
}

std::vector<File> code_under(std::vector<std::string> const& roots) {
  auto files = files_under(roots);
  std::erase_if(files, [](File const& file) { return !file.is_header() && !file.is_cpp(); });
  return files;
}

std::string folder_of(File const& file) {
  fs::path const path = file.path;
  auto const second = std::next(path.begin());
  return std::next(second) == path.end() ? path.stem().string() : second->string();
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string> includes_of(std::string_view text) {
  constexpr std::string_view directive = "#include ";
  std::vector<std::string> includes;
  for (auto const line : lines_of(text)) {
    if (!line.starts_with(directive)) continue;
    auto const name = line.substr(directive.size() + 1);
    includes.emplace_back(name.substr(0, name.find_first_of("\">")));
  }
  return includes;
}

}  // namespace mokuhyo::architecture
