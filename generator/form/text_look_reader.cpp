#include "form/text_look_reader.h"

#include "form/color_reader.h"
#include "form/contrast.h"

namespace mokuhyo::form {
namespace {

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
  if (auto const strike = keys.find("strike")) look.strike = strike->flag();
  if (auto const color = keys.find("color")) look.color = read_color(*color);
  if (auto const ground = keys.find("background")) look.background = read_color(*ground);
  if (look.color || look.background) {
    refuse_low_contrast(node, look.color.value_or(black), look.background.value_or(white),
                        least_contrast);
  }
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
