// Any bytes as a font file: opened, described, asked for glyphs, and cut down to some of them.
#include "font/descriptor.h"
#include "font/face.h"
#include "font/subset.h"
#include "fuzz/memory_file.h"
#include "fuzz/target.h"

namespace mokuhyo::fuzz {
namespace {

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
