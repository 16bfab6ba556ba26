#pragma once
// Files that an earlier run has made, by what they were made of, so that they need not be made
// again.

#include "base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::pack {

/// A finished PDF.
struct MadeFile {
  std::string made_of;  // the fingerprint of all that it depends on
  std::string sha256;   // of its bytes
  std::size_t pages = 0;
};

/// The files of one folder. They are named by their places in it.
class MadeFiles {
 public:
  explicit MadeFiles(std::filesystem::path folder = {}) : m_folder(std::move(folder)) {}

  /// Reads what text() has written to `record`. What cannot be read is not there.
  [[nodiscard]] static MadeFiles load(std::filesystem::path folder,
                                      std::filesystem::path const& record);

  void add(std::string name, MadeFile file) { m_files[std::move(name)] = std::move(file); }
  /// What is known of the file called `name`; null for nothing.
  [[nodiscard]] MadeFile const* find(std::string const& name) const;
  /// The bytes of the file called `name` if it was made of `made_of` and is still as it was made.
  [[nodiscard]] std::optional<std::string> bytes(std::string const& name,
                                                 std::string_view made_of) const;

  /// JSON, by name.
  [[nodiscard]] std::string text() const;

 private:
  std::filesystem::path m_folder;
  std::map<std::string, MadeFile> m_files;
};

}  // namespace mokuhyo::pack
