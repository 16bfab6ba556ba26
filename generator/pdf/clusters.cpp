#include "pdf/clusters.h"

#include "base/utf8.h"

namespace mokuhyo::pdf {
namespace {

bool is_private_use(char32_t c) {
  return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) ||
         (c >= 0x100000 && c <= 0x10FFFD);
}

bool has_private_use(std::string_view text) {
  while (!text.empty()) {
    auto const [code_point, length] = utf8::decode(text);
    if (is_private_use(code_point)) return true;
    text.remove_prefix(length);
  }
  return false;
}

/// `text` without its first `n` code points.
std::string_view skip(std::string_view text, std::size_t n) {
  for (; n > 0 && !text.empty(); --n) text.remove_prefix(utf8::decode(text).length);
  return text;
}

}  // namespace

std::string_view text_of_glyph(Cluster const& cluster, std::size_t glyph) {
  auto const rest = skip(cluster.text, glyph - cluster.begin);
  bool const last = glyph + 1 == cluster.end;
  if (last || rest.empty()) return rest;
  return rest.substr(0, utf8::decode(rest).length);
}

bool says_all(std::string_view text_of_glyph) {
  return !text_of_glyph.empty() && !has_private_use(text_of_glyph);
}

}  // namespace mokuhyo::pdf
