#pragma once
// Fingerprints of contents.

#include <string>
#include <string_view>

namespace mokuhyo {

/// The SHA-256 (FIPS 180-4) of `bytes` as 64 hexadecimal digits in lower case.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace mokuhyo
