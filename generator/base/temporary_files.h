#pragma once
// A folder for files that a run needs on the disk and nobody afterwards.

#include "base/result.h"

#include <filesystem>
#include <memory>

namespace mokuhyo {

/// Gone with all that is in it when it is destroyed.
class TemporaryFiles {
 public:
  /// An empty folder in the system's place for such. Errors are the machine's.
  [[nodiscard]] static Result<std::unique_ptr<TemporaryFiles>> make();
  TemporaryFiles(TemporaryFiles const&) = delete;
  TemporaryFiles& operator=(TemporaryFiles const&) = delete;
  ~TemporaryFiles();

  [[nodiscard]] std::filesystem::path const& path() const { return m_path; }

 private:
  explicit TemporaryFiles(std::filesystem::path path) : m_path(std::move(path)) {}

  std::filesystem::path m_path;
};

}  // namespace mokuhyo
