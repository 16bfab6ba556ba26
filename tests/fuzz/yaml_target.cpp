// Any bytes as the YAML of a sheet: read, typed, joined, added up, checked and bound.
#include "fuzz/sheet.h"
#include "fuzz/target.h"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  Sources sources;
  (void)fuzz::fill(fuzz::known_template(), fuzz::text_of(data, size), sources);
  return 0;
}
