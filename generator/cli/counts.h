#pragma once
// Numbers among the words of the command line.

#include <cstddef>
#include <optional>
#include <string_view>

namespace mokuhyo::cli {

/// Of TCP.
inline constexpr std::size_t largest_port = 65'535;

/// A number from 1 to `most`; nothing if `word` is none.
[[nodiscard]] std::optional<std::size_t> read_count(std::string_view word, std::size_t most);

}  // namespace mokuhyo::cli
