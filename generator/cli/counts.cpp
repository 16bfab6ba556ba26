#include "cli/counts.h"

#include <charconv>
#include <system_error>

namespace mokuhyo::cli {

std::optional<std::size_t> read_count(std::string_view word, std::size_t most) {
  std::size_t count = 0;
  auto const* const end = word.data() + word.size();
  auto const read = std::from_chars(word.data(), end, count);
  bool const is_good = read.ec == std::errc() && read.ptr == end && count > 0 && count <= most;
  return is_good ? std::optional(count) : std::nullopt;
}

}  // namespace mokuhyo::cli
