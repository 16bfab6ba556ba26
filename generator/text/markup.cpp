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

/// The brace that closes the one at `open`.
std::optional<std::size_t> closing_brace(std::string_view text, std::size_t open) {
  int depth = 0;
  for (auto at = open; at != std::string_view::npos; at = text.find_first_of("{}", at + 1)) {
    depth += text[at] == '{' ? 1 : -1;
    if (depth == 0) {
      return at;
    }
  }
  return std::nullopt;
}

/// The look whose opening brace is at `open`; nothing if its name, bar or end is missing.
std::optional<LookMark> look_at(std::string_view text, std::size_t open) {
  auto const name = open + 2;
  auto const bar = text.find_first_of("{|}", name);
  if (!text.substr(open).starts_with("{#") || bar == std::string_view::npos || bar == name ||
      text[bar] != '|') {
    return std::nullopt;
  }
  auto const close = closing_brace(text, open);
  return close ? std::optional(
                     LookMark{{offset(name), offset(bar)}, {offset(bar + 1), offset(*close)}})
               : std::nullopt;
}

class MarkupReader {
 public:
  explicit MarkupReader(std::string_view text) : m_text(text) {}

  Markup run() {
    for (auto at = m_text.find_first_of("{}"); at != std::string_view::npos;) {
      at = m_text.find_first_of("{}", read_brace(at));
    }
    return std::move(m_made);
  }

 private:
  /// Reads what the brace opens or ends; gives the place to go on from.
  std::size_t read_brace(std::size_t at) {
    if (m_text[at] == '}') {
      return end_look(at);
    }
    auto const look = m_look_end ? std::nullopt : look_at(m_text, at);
    auto const ruby = look ? std::nullopt : ruby_at(m_text, at);
    if ((look || ruby) && at > 0 && m_text[at - 1] == '\\') {
      hide(at - 1, at);
      return at + 1;
    }
    return look ? begin_look(at, *look) : ruby ? take_ruby(at, *ruby) : at + 1;
  }

  std::size_t begin_look(std::size_t at, LookMark const& look) {
    hide(at, look.content.begin);
    m_made.looks.push_back(look);
    m_look_end = look.content.end;
    return look.content.begin;
  }

  std::size_t end_look(std::size_t at) {
    if (m_look_end == at) {
      hide(at, at + 1);
      m_look_end.reset();
    }
    return at + 1;
  }

  std::size_t take_ruby(std::size_t at, RubyMark const& ruby) {
    auto const end = ruby.readings.back().end + 1;
    hide(at, ruby.base.begin);
    hide(ruby.base.end, end);
    m_made.rubies.push_back(ruby);
    return end;
  }

  void hide(std::size_t begin, std::size_t end) {
    m_made.hidden.push_back({offset(begin), offset(end)});
  }

  std::string_view m_text;
  Markup m_made;
  std::optional<std::size_t> m_look_end;  // of the look that is open
};

}  // namespace

Markup read_markup(std::string_view text) {
  // Most texts have none, and nothing is marked without an opening brace.
  return text.find('{') == std::string_view::npos ? Markup() : MarkupReader(text).run();
}

std::string without_markup(std::string_view text) {
  std::string plain;
  std::size_t at = 0;
  for (auto const& hidden : read_markup(text).hidden) {
    plain += text.substr(at, hidden.begin - at);
    at = hidden.end;
  }
  return plain += text.substr(at);
}

}  // namespace mokuhyo::text
