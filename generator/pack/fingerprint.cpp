#include "pack/fingerprint.h"

#include <fcntl.h>
#include <link.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <cstdint>

namespace mokuhyo::pack {
namespace {

std::string digest(std::string_view bytes) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  return {reinterpret_cast<char const*>(canonical.digest), sizeof canonical.digest};
}

/// A file mapped into memory; fonts are too large to be read for this.
class MappedFile {
 public:
  explicit MappedFile(std::filesystem::path const& path) {
    int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    if (file < 0) return;
    if (::fstat(file, &status) == 0 && status.st_size > 0) {
      m_size = static_cast<std::size_t>(status.st_size);
      m_bytes = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, file, 0);
    }
    ::close(file);
  }
  ~MappedFile() {
    if (m_bytes != MAP_FAILED) ::munmap(m_bytes, m_size);
  }
  MappedFile(MappedFile const&) = delete;
  MappedFile& operator=(MappedFile const&) = delete;

  [[nodiscard]] std::string_view bytes() const {
    if (m_bytes == MAP_FAILED) return {};
    return {static_cast<char const*>(m_bytes), m_size};
  }

 private:
  void* m_bytes = MAP_FAILED;
  std::size_t m_size = 0;
};

/// The notes of a loaded library hold its build id, which names its code. What the kernel maps into
/// every program has no path.
int add_library(dl_phdr_info* library, std::size_t /*size*/, void* fingerprint) {
  if (library->dlpi_name[0] != '/') return 0;
  for (int i = 0; i < library->dlpi_phnum; ++i) {
    auto const& part = library->dlpi_phdr[i];
    if (part.p_type != PT_NOTE) continue;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): addresses are numbers in this interface
    auto const* const notes = reinterpret_cast<char const*>(library->dlpi_addr + part.p_vaddr);
    static_cast<Fingerprint*>(fingerprint)->add({notes, part.p_memsz});
  }
  return 0;
}

}  // namespace

Fingerprint& Fingerprint::add(std::string_view part) {
  m_digests += digest(part);
  return *this;
}

std::string Fingerprint::text() const {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (char const c : digest(m_digests)) {
    auto const byte = static_cast<std::uint8_t>(c);
    text += digits[byte >> 4U];
    text += digits[byte & 0xFU];
  }
  return text;
}

std::string program_fingerprint() {
  Fingerprint fingerprint;
  fingerprint.add(MappedFile("/proc/self/exe").bytes());
  ::dl_iterate_phdr(add_library, &fingerprint);
  return fingerprint.text();
}

std::string fingerprint_of_files(std::vector<std::filesystem::path> const& files) {
  Fingerprint fingerprint;
  for (auto const& file : files) fingerprint.add(MappedFile(file).bytes());
  return fingerprint.text();
}

}  // namespace mokuhyo::pack
