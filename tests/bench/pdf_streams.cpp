#include "bench/pdf_streams.h"

#include <libdeflate.h>

#include <memory>
#include <stdexcept>

namespace mokuhyo::bench {
namespace {

struct Release {
  void operator()(libdeflate_decompressor* decompressor) const {
    libdeflate_free_decompressor(decompressor);
  }
};

bool holds(std::string_view text, std::string_view word) {
  return text.find(word) != std::string_view::npos;
}

bool is_font_program(std::string_view dictionary) {
  return holds(dictionary, "/Length1") || holds(dictionary, "/CIDFontType0C");
}

/// The stream is as long as its dictionary says.
std::string_view stream_of(std::string_view dictionary, std::string_view rest) {
  auto const digits = dictionary.substr(dictionary.find("/Length ") + 8);
  return rest.substr(0, std::stoul(std::string(digits.substr(0, 12))));
}

std::string inflated(std::string_view bytes) {
  std::unique_ptr<libdeflate_decompressor, Release> const decompressor(
      libdeflate_alloc_decompressor());
  std::string out(bytes.size() * 4 + 1024, '\0');
  std::size_t size = 0;
  auto result = LIBDEFLATE_INSUFFICIENT_SPACE;
  while (result == LIBDEFLATE_INSUFFICIENT_SPACE) {
    out.resize(out.size() * 2);
    result = libdeflate_zlib_decompress(decompressor.get(), bytes.data(), bytes.size(), out.data(),
                                        out.size(), &size);
  }
  if (result != LIBDEFLATE_SUCCESS) throw std::runtime_error("a stream cannot be inflated");
  out.resize(size);
  return out;
}

}  // namespace

std::vector<std::string> inflated_streams(std::string_view pdf) {
  constexpr std::string_view opening = "\nstream\n";
  std::vector<std::string> streams;
  for (auto at = pdf.find(opening); at != pdf.npos; at = pdf.find(opening, at)) {
    auto const begin = pdf.rfind(" obj\n", at);
    auto const dictionary = pdf.substr(begin, at - begin);
    auto const bytes = stream_of(dictionary, pdf.substr(at + opening.size()));
    if (holds(dictionary, "/FlateDecode") && !is_font_program(dictionary))
      streams.push_back(inflated(bytes));
    at += opening.size() + bytes.size();
  }
  return streams;
}

}  // namespace mokuhyo::bench
