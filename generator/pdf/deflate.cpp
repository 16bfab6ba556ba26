#include "pdf/deflate.h"

#include "base/result.h"

#include <libdeflate.h>

#include <memory>

namespace mokuhyo::pdf {
namespace {

// Measured on the six sheets: half of zlib's time at level 6, and 2 % smaller.
constexpr int level = 6;

struct CompressorDelete {
  void operator()(libdeflate_compressor* compressor) const {
    libdeflate_free_compressor(compressor);
  }
};

}  // namespace

std::string deflated(std::string_view bytes) {
  std::unique_ptr<libdeflate_compressor, CompressorDelete> const compressor(
      libdeflate_alloc_compressor(level));
  if (!compressor) internal_error("no memory to compress a stream");
  std::string result(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
  auto const size = libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(),
                                             result.data(), result.size());
  if (size == 0) internal_error("deflate failed on a buffer of sufficient size");
  result.resize(size);
  return result;
}

}  // namespace mokuhyo::pdf
