#include "form/text_look_reader.h"

#include <charconv>

namespace mokuhyo::form {
namespace {

/// Six hexadecimal digits after a number sign.
std::optional<Color> color_of(std::string_view text) {
  std::uint32_t value = 0;
  if (text.size() != 7 || text.front() != '#') return std::nullopt;
  auto const* const end = text.data() + text.size();
  auto const [stop, failure] = std::from_chars(text.data() + 1, end, value, 16);
  if (failure != std::errc() || stop != end) return std::nullopt;
  return Color{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xFF),
               static_cast<std::uint8_t>(value & 0xFF)};
}

Color read_color(Node node) {
  std::string const typed = node.text();
  auto const color = color_of(typed);
  if (!color) {
    node.error({"「" + typed + "」は色として読めません", "`" + typed + "` is no colour"},
               {"赤・緑・青を二桁ずつの十六進数で「\"#b00020\"」のように書いてください",
                "write red, green and blue in two hexadecimal digits each, such as \"#b00020\""});
  }
  return color.value_or(black);
}

/// A name stands between `{#` and `|` in a text.
void refuse_unwritable(Node look, std::string const& name) {
  if (!name.empty() && name.find_first_of("{|}\n") == std::string::npos) return;
  look.error({"体裁の名前「" + name + "」は文中に書けません",
              "the name of the look, `" + name + "`, cannot be written in a text"},
             {"{ | } を含まない名前にしてください", "choose a name without { | and }"});
}

TextLook read_text_look(std::string const& name, Node node) {
  refuse_unwritable(node, name);
  TextLook look;
  look.name = name;
  Keys keys(node);
  if (auto const bold = keys.find("bold")) look.bold = bold->flag();
  if (auto const underline = keys.find("underline")) look.underline = underline->flag();
  if (auto const color = keys.find("color")) look.color = read_color(*color);
  if (auto const ground = keys.find("background")) look.background = read_color(*ground);
  return look;
}

}  // namespace

std::vector<TextLook> read_text_looks(Node node) {
  std::vector<TextLook> looks;
  Keys keys(node);
  auto const* const mapping = node.value().mapping();
  if (mapping == nullptr) return looks;
  for (auto const& entry : mapping->entries)
    looks.push_back(read_text_look(entry.key, *keys.find(entry.key)));
  return looks;
}

}  // namespace mokuhyo::form
