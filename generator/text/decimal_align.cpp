#include "text/decimal_align.h"

#include "base/utf8.h"
#include "text/code_points.h"

#include <algorithm>
#include <string_view>

namespace mokuhyo::text {
namespace {

char32_t character_of(std::string_view text, LineGlyph const& glyph) {
  return utf8::decode(text.substr(glyph.text_offset)).code_point;
}

bool groups(char32_t c) { return c == U',' || c == U'，'; }

}  // namespace

std::optional<Em> decimal_position(Paragraph const& paragraph, Line const& line) {
  std::string_view const text = paragraph.text();
  auto const digit = [&](LineGlyph const& glyph) { return is_digit(character_of(text, glyph)); };
  auto const first = std::ranges::find_if(line.glyphs, digit);
  if (first == line.glyphs.end()) {
    return std::nullopt;
  }
  auto const past = std::find_if_not(first, line.glyphs.end(), [&](LineGlyph const& glyph) {
    return digit(glyph) || groups(character_of(text, glyph));
  });
  auto const last = std::prev(past);
  return last->position + last->advance;
}

}  // namespace mokuhyo::text
