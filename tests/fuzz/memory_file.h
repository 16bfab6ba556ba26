#pragma once
// Bytes in memory that can be opened by a path, for what reads files only.

#include "fuzz/target.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace mokuhyo::fuzz {

class MemoryFile {
 public:
  MemoryFile(std::uint8_t const* data, std::size_t size) : m_fd(::memfd_create("fuzzed", 0)) {
    expect(m_fd >= 0 && ::write(m_fd, data, size) == static_cast<ssize_t>(size));
  }
  MemoryFile(MemoryFile const&) = delete;
  MemoryFile& operator=(MemoryFile const&) = delete;
  ~MemoryFile() { ::close(m_fd); }

  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_fd); }

 private:
  int m_fd;
};

}  // namespace mokuhyo::fuzz
