#pragma once
// A folder of a test's own, gone when the test is over.

#include <filesystem>
#include <string_view>

namespace mokuhyo::support {

class TemporaryFolder {
 public:
  /// Makes an empty folder; throws std::runtime_error if it cannot.
  TemporaryFolder();
  TemporaryFolder(TemporaryFolder const&) = delete;
  TemporaryFolder& operator=(TemporaryFolder const&) = delete;
  ~TemporaryFolder();

  [[nodiscard]] std::filesystem::path const& path() const { return m_path; }
  [[nodiscard]] std::filesystem::path operator/(std::string_view name) const {
    return m_path / name;
  }
  /// Puts a file there, with the folders it stands in, and gives its path.
  std::filesystem::path write(std::string_view name, std::string_view text) const;

 private:
  std::filesystem::path m_path;
};

}  // namespace mokuhyo::support
