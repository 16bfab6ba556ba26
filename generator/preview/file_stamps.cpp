#include "preview/file_stamps.h"

#include <sys/stat.h>

#include <algorithm>
#include <set>

namespace mokuhyo::preview {

namespace fs = std::filesystem;

std::vector<fs::path> files_of(Sources const& sources) {
  std::vector<fs::path> files;
  for (auto const& file : sources.files()) files.emplace_back(file->path());
  return files;
}

std::vector<fs::path> with_folders(std::vector<fs::path> const& files) {
  std::set<fs::path> paths;
  for (auto const& file : files) {
    paths.insert(file);
    paths.insert(file.parent_path().empty() ? fs::path(".") : file.parent_path());
  }
  return {paths.begin(), paths.end()};
}

FileStamps::Stamp FileStamps::look_at(fs::path const& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) return {};
  constexpr std::int64_t nanoseconds_a_second = 1'000'000'000;
  return {true, status.st_mtim.tv_sec * nanoseconds_a_second + status.st_mtim.tv_nsec,
          status.st_size};
}

void FileStamps::remember(std::vector<fs::path> const& paths) {
  m_stamps.clear();
  add(paths);
}

void FileStamps::add(std::vector<fs::path> const& paths) {
  for (auto const& path : paths) m_stamps.emplace(path, look_at(path));
}

void FileStamps::look_again() {
  for (auto& [path, stamp] : m_stamps) stamp = look_at(path);
}

bool FileStamps::have_changed() const {
  return std::any_of(m_stamps.begin(), m_stamps.end(),
                     [](auto const& entry) { return !(look_at(entry.first) == entry.second); });
}

bool FileStamps::lack_what_was_in(FileStamps const& before) const {
  return std::any_of(m_stamps.begin(), m_stamps.end(), [&](auto const& entry) {
    auto const was = before.m_stamps.find(entry.first);
    return entry.second.size == 0 && was != before.m_stamps.end() && was->second.size > 0;
  });
}

}  // namespace mokuhyo::preview
