#pragma once
// Deflate compression for streams.

#include <string>
#include <string_view>

namespace mokuhyo::pdf {

/// `bytes` in zlib format, as /FlateDecode reads it (ISO 32000-1, 7.4.4).
[[nodiscard]] std::string deflated(std::string_view bytes);

}  // namespace mokuhyo::pdf
