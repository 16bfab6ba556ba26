#pragma once
// What fuzz targets share. Each target is one LLVMFuzzerTestOneInput; libFuzzer calls it with
// inputs of its own making, the plain runner with the seeds.

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace mokuhyo::fuzz {

/// The input as text.
inline std::string text_of(std::uint8_t const* data, std::size_t size) {
  return {data, data + size};
}

/// Ends the program if what must always hold does not.
inline void expect(bool holds) {
  if (!holds) __builtin_trap();
}

}  // namespace mokuhyo::fuzz
