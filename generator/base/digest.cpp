#include "base/digest.h"

#include <sha2.h>

#include <array>

namespace mokuhyo {

std::string sha256(std::string_view bytes) {
  std::array<char, SHA256_DIGEST_STRING_LENGTH> digits{};
  // The C interface asks for bytes; a char's bytes are its own.
  auto const* const data = static_cast<std::uint8_t const*>(static_cast<void const*>(bytes.data()));
  SHA256Data(data, bytes.size(), digits.data());
  return digits.data();
}

}  // namespace mokuhyo
