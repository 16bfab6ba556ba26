#include "visual/extracted_text.h"

#include "base/utf8.h"
#include "text/character_class.h"

namespace mokuhyo::visual {

std::string without_blanks(std::string_view text) {
  std::string kept;
  for (char32_t const c : utf8::to_utf32(text)) {
    bool const is_blank = c <= U' ' || text::is_blank(text::character_kind(c).character_class);
    if (!is_blank && !text::is_invisible(c)) utf8::append(kept, c);
  }
  return kept;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

}  // namespace mokuhyo::visual
