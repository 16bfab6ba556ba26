#pragma once
// Numbers as font files hold them: the highest byte first.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mokuhyo::font {

/// The number of `size` bytes (at most 4) at `offset`. What lies past the end reads as 0.
[[nodiscard]] constexpr std::uint32_t big_endian(std::string_view bytes, std::size_t offset,
                                                 std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = offset; i < offset + size; ++i) {
    value = (value << 8U) | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
  }
  return value;
}

}  // namespace mokuhyo::font
