#include "font/mapped_files.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <mutex>
#include <span>
#include <string>

namespace mokuhyo::font {
namespace {

/// What tells one state of a file from another.
struct Stamp {
  dev_t device = 0;
  ino_t file = 0;
  off_t size = 0;
  std::int64_t seconds = 0, nanoseconds = 0;  // of the last write

  bool operator==(Stamp const&) const = default;
};

struct Mapping {
  std::string path;
  std::string_view bytes;
  Stamp stamp;
};

/// More fonts than any run has; further ones are not watched.
constexpr std::size_t most_mappings = 256;

// A signal handler can be given nothing, so these stand still and are only added to.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
std::array<Mapping, most_mappings> mappings;
std::atomic<std::size_t> count = 0;
std::mutex adding;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

std::span<Mapping const> all() { return {mappings.data(), count.load(std::memory_order_acquire)}; }

Stamp stamp_of(char const* path) {
  struct stat status = {};
  if (::stat(path, &status) != 0) return {};
  return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec,
          status.st_mtim.tv_nsec};
}

bool holds(Mapping const& mapping, void const* address) {
  auto const* const begin = mapping.bytes.data();
  auto const* const byte = static_cast<char const*>(address);
  return !std::less<>()(byte, begin) && std::less<>()(byte, begin + mapping.bytes.size());
}

/// Another file of that name leaves what is mapped as it was.
bool is_changed(Mapping const& mapping) {
  auto const now = stamp_of(mapping.path.c_str());
  return now.file == mapping.stamp.file && now.device == mapping.stamp.device &&
         now != mapping.stamp;
}

}  // namespace

void remember_mapping(std::filesystem::path const& path, std::string_view bytes) {
  std::lock_guard const lock(adding);
  auto const next = count.load(std::memory_order_relaxed);
  if (next == most_mappings) return;
  mappings[next] = {path.string(), bytes, stamp_of(path.c_str())};
  count.store(next + 1, std::memory_order_release);
}

std::string_view mapped_file_at(void const* address) {
  auto const known = all();
  // The last one counts: memory is used again.
  for (auto i = known.size(); i-- > 0;) {
    if (holds(known[i], address)) return known[i].path;
  }
  return {};
}

std::string_view changed_file() {
  auto const known = all();
  auto const changed = std::find_if(known.begin(), known.end(), is_changed);
  return changed == known.end() ? std::string_view() : changed->path;
}

}  // namespace mokuhyo::font
