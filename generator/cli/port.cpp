#include "cli/port.h"

#include <charconv>
#include <cstdint>
#include <system_error>

namespace mokuhyo::cli {

std::optional<int> read_port(std::string_view text) {
  std::uint16_t port = 0;
  auto const* const end = text.data() + text.size();
  auto const read = std::from_chars(text.data(), end, port);
  if (read.ec != std::errc() || read.ptr != end || port == 0) return std::nullopt;
  return port;
}

}  // namespace mokuhyo::cli
