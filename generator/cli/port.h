#pragma once
// The number of a port on the command line.

#include <optional>
#include <string_view>

namespace mokuhyo::cli {

/// A whole number from 1 to 65535; nothing for any other text.
[[nodiscard]] std::optional<int> read_port(std::string_view text);

}  // namespace mokuhyo::cli
