#include "html/text.h"

#include "base/utf8.h"
#include "html/markup.h"
#include "text/list_marker.h"
#include "text/markup.h"

#include <optional>
#include <vector>

namespace mokuhyo::html {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    auto const end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string_view bytes(std::string_view line, text::ByteRange range) {
  return line.substr(range.begin, range.end - range.begin);
}

void append_ruby(std::string& html, std::string_view line, text::RubyMark const& mark) {
  Element const ruby(html, "ruby");
  append_escaped(html, bytes(line, mark.base));
  std::string reading;
  for (auto const& part : mark.readings) reading.append(bytes(line, part));
  append_element(html, "rp", "(");
  append_element(html, "rt", reading);
  append_element(html, "rp", ")");
}

/// Ruby is written in its place; other hidden bytes [the backslash of \{…}] are left out.
void append_line(std::string& html, std::string_view line) {
  auto const markup = text::read_markup(line);
  std::size_t shown = 0;
  auto ruby = markup.rubies.begin();
  for (auto const& hidden : markup.hidden) {
    if (hidden.begin < shown) continue;
    append_escaped(html, line.substr(shown, hidden.begin - shown));
    shown = hidden.end;
    if (ruby == markup.rubies.end() || ruby->base.begin != hidden.end) continue;
    append_ruby(html, line, *ruby);
    shown = ruby->readings.back().end + 1;  // with the closing brace
    ++ruby;
  }
  append_escaped(html, line.substr(shown));
}

bool is_item(std::string_view line) { return text::list_marker_length(utf8::to_utf32(line)) > 0; }

void append_lines(std::string& html, std::vector<std::string_view> const& lines) {
  std::optional<Element> list;
  for (auto const line : lines) {
    bool const item = is_item(line);
    if (item && !list)
      list.emplace(html, "ul", std::initializer_list<Attribute>{{"class", "items"}});
    if (!item) list.reset();
    Element const element(html, item ? "li" : "p");
    append_line(html, line);
  }
}

}  // namespace

void append_text(std::string& html, std::string_view text) {
  auto const lines = lines_of(text);
  lines.size() == 1 ? append_line(html, lines.front()) : append_lines(html, lines);
}

}  // namespace mokuhyo::html
