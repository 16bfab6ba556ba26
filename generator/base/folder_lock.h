#pragma once
// Lets programs that read files of a folder and then rewrite them go one after the other.

#include <filesystem>

namespace mokuhyo {

/// Held by one program at a time; the others wait for it. No file is made, and what a killed
/// program held is free. A file system without locks (flock) lets everybody in.
class FolderLock {
 public:
  explicit FolderLock(std::filesystem::path const& folder);
  ~FolderLock();
  FolderLock(FolderLock const&) = delete;
  FolderLock& operator=(FolderLock const&) = delete;

 private:
  int m_descriptor;
};

}  // namespace mokuhyo
