#include "text/markup.h"

#include <algorithm>
#include <optional>

namespace mokuhyo::text {
namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

/// The ruby whose opening brace is at `open`; nothing if base or a reading is missing.
std::optional<RubyMark> ruby_at(std::string_view text, std::size_t open) {
  auto const close = text.find_first_of("{}", open + 1);
  if (close == std::string_view::npos || text[close] == '{') {
    return std::nullopt;
  }
  std::vector<ByteRange> parts;
  for (auto begin = open + 1; begin <= close;) {
    auto const end = std::min(text.find('|', begin), close);
    parts.push_back({offset(begin), offset(end)});
    begin = end + 1;
  }
  bool const complete = parts.size() >= 2 && std::ranges::none_of(parts, [](ByteRange part) {
                          return part.begin == part.end;
                        });
  return complete ? std::optional(RubyMark{parts[0], {parts.begin() + 1, parts.end()}})
                  : std::nullopt;
}

}  // namespace

Markup read_markup(std::string_view text) {
  Markup markup;
  for (auto open = text.find('{'); open != std::string_view::npos;) {
    auto ruby = ruby_at(text, open);
    auto next = open + 1;
    if (ruby && open > 0 && text[open - 1] == '\\') {
      markup.hidden.push_back({offset(open - 1), offset(open)});
    } else if (ruby) {
      next = ruby->readings.back().end + 1;
      markup.hidden.push_back({offset(open), ruby->base.begin});
      markup.hidden.push_back({ruby->base.end, offset(next)});
      markup.rubies.push_back(std::move(*ruby));
    }
    open = text.find('{', next);
  }
  return markup;
}

}  // namespace mokuhyo::text
