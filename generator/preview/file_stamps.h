#pragma once
// Tells whether files have changed, by their times and sizes: this works on network shares too,
// where nobody is told of changes, and when an editor saves by putting a new file in place.

#include "base/source.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

namespace mokuhyo::preview {

[[nodiscard]] std::vector<std::filesystem::path> files_of(Sources const& sources);

/// `files`, each once, and the folders that they lie in, where others may be put.
[[nodiscard]] std::vector<std::filesystem::path> with_folders(
    std::vector<std::filesystem::path> const& files);

/// What a file or folder looked like when it was last looked at.
class FileStamps {
 public:
  /// Looks at `paths`; what was remembered of others is forgotten.
  void remember(std::vector<std::filesystem::path> const& paths);

  /// Looks at `paths` too, unless they are remembered already.
  void add(std::vector<std::filesystem::path> const& paths);
  /// Remembers how those that are known are now.
  void look_again();

  /// True if any of them is no longer as it was, has gone or has come.
  [[nodiscard]] bool have_changed() const;

  /// True if a file is empty or gone that was not when `before` were taken of the same paths.
  [[nodiscard]] bool lack_what_was_in(FileStamps const& before) const;

  bool operator==(FileStamps const&) const = default;

 private:
  struct Stamp {
    bool exists = false;
    std::int64_t nanoseconds = 0, size = 0;
    bool operator==(Stamp const&) const = default;
  };
  [[nodiscard]] static Stamp look_at(std::filesystem::path const& path);

  std::map<std::filesystem::path, Stamp> m_stamps;
};

}  // namespace mokuhyo::preview
