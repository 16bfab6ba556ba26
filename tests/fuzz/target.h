#pragma once
// What fuzz targets share. Each target is one LLVMFuzzerTestOneInput; libFuzzer calls it with
// inputs of its own making, the plain runner with the seeds.

#include "base/diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace mokuhyo::fuzz {

/// The input as text.
inline std::string text_of(std::uint8_t const* data, std::size_t size) {
  return {data, data + size};
}

/// Ends the program if what must always hold does not.
inline void expect(bool holds) {
  if (!holds) __builtin_trap();
}

/// Whether a character begins at `offset` of `text`, or it ends there.
inline bool is_boundary(std::string_view text, std::size_t offset) {
  return offset == text.size() ||
         (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U);
}

/// Everything is said in both languages, and of whole characters.
inline void expect_well_said(Diagnostics const& said) {
  for (auto const& each : said.items()) {
    auto const& [span, message, hint] = std::tie(each.span, each.message, each.hint);
    expect(!message.ja.empty() && !message.en.empty() && hint.ja.empty() == hint.en.empty());
    if (span.file == nullptr) continue;
    expect(is_boundary(span.file->text(), span.offset));
    expect(is_boundary(span.file->text(), std::size_t{span.offset} + span.length));
  }
}

}  // namespace mokuhyo::fuzz
