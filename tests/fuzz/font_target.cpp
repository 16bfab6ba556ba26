// Any bytes as a font file: opened, described, asked for glyphs, and cut down to some of them.
#include "font/descriptor.h"
#include "font/face.h"
#include "font/subset.h"
#include "fuzz/target.h"

#include <sys/mman.h>
#include <unistd.h>

namespace mokuhyo::fuzz {
namespace {

/// A file in memory with a path.
class MemoryFile {
 public:
  MemoryFile(std::uint8_t const* data, std::size_t size) : m_fd(::memfd_create("font", 0)) {
    expect(m_fd >= 0 && ::write(m_fd, data, size) == static_cast<ssize_t>(size));
  }
  MemoryFile(MemoryFile const&) = delete;
  MemoryFile& operator=(MemoryFile const&) = delete;
  ~MemoryFile() { ::close(m_fd); }
  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_fd); }

 private:
  int m_fd;
};

void look_up(font::Face const& face) {
  for (char32_t const character : U"Aあ漢ー") {
    auto const glyph = face.glyph(character, U'\uFE00');
    if (glyph) (void)face.advance(*glyph);
  }
}

}  // namespace
}  // namespace mokuhyo::fuzz

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  fuzz::MemoryFile const file(data, size);
  auto const face = font::Face::open({"fuzzed", file.path(), 0, false});
  fuzz::expect(face.ok() || face.diagnostics.has_errors());
  if (!face.ok()) return 0;
  fuzz::look_up(**face.value);
  (void)font::describe(**face.value);
  (void)font::make_subset(**face.value, {1, 2, 3, 10});
  return 0;
}
