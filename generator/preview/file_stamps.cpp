#include "preview/file_stamps.h"

#include <sys/stat.h>

#include <algorithm>

namespace mokuhyo::preview {

namespace fs = std::filesystem;

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

}  // namespace mokuhyo::preview
