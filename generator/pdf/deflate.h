#pragma once
// Deflate compression of streams.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::pdf {

/// `bytes` in zlib format, as /FlateDecode reads it (ISO 32000-1, 7.4.4).
[[nodiscard]] std::string deflated(std::string_view bytes);

/// What `bytes` in zlib format hold; nothing if they are broken or hold more than `limit` bytes.
[[nodiscard]] std::optional<std::string> inflated(std::string_view bytes, std::size_t limit);

}  // namespace mokuhyo::pdf
