#include "base/control_character.h"

#include "base/utf8.h"

namespace mokuhyo {

namespace {

bool is_hidden(char32_t c) {
  return turns_direction(c) || (is_control(c) && c != U'\t' && c != U'\n');
}

}  // namespace

std::string code_point_name(char32_t c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name = "U+";
  unsigned const first = c > 0xFFFFF ? 24 : c > 0xFFFF ? 20 : 16;
  for (unsigned shift = first; shift > 0; shift -= 4) name += digits[(c >> (shift - 4)) & 0xFU];
  return name;
}

std::string made_visible(std::string_view text) {
  std::string visible;
  visible.reserve(text.size());
  while (!text.empty()) {
    auto const [character, length] = utf8::decode(text);
    if (is_hidden(character)) {
      visible.append("<").append(code_point_name(character)).append(">");
    } else {
      visible += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return visible;
}

}  // namespace mokuhyo
