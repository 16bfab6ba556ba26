#include "pdf/deflate.h"

#include "base/result.h"

#include <zlib.h>

namespace mokuhyo::pdf {

std::string deflated(std::string_view bytes) {
  auto const source_size = static_cast<uLong>(bytes.size());
  auto size = compressBound(source_size);
  std::string result(size, '\0');
  auto const status =
      compress2(reinterpret_cast<Bytef*>(result.data()), &size,
                reinterpret_cast<Bytef const*>(bytes.data()), source_size, Z_DEFAULT_COMPRESSION);
  if (status != Z_OK) internal_error("deflate failed on a buffer of sufficient size");
  result.resize(size);
  return result;
}

}  // namespace mokuhyo::pdf
