#include "form/color_reader.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

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

}  // namespace

std::optional<Color> read_color(Node node) {
  std::string const typed = node.text();
  auto const color = color_of(typed);
  if (!color) {
    node.error({"「" + typed + "」は色として読めません", "`" + typed + "` is no colour"},
               {"赤・緑・青を二桁ずつの十六進数で「\"#b00020\"」のように書いてください",
                "write red, green and blue in two hexadecimal digits each, such as \"#b00020\""});
  }
  return color;
}

}  // namespace mokuhyo::form
