#include "html/text.h"

#include "base/utf8.h"
#include "html/markup.h"
#include "text/address.h"
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

/// Writes a line with its markup: ruby as ruby, looks as emphasis, the rest of what is hidden not
/// at all.
class LineWriter {
 public:
  LineWriter(std::string& html, std::string_view line)
      : m_html(html), m_line(line), m_markup(text::read_markup(line)) {}

  void run() { write({0, static_cast<std::uint32_t>(m_line.size())}); }

 private:
  void write(text::ByteRange part) {
    auto shown = part.begin;
    while (m_hidden < m_markup.hidden.size() && m_markup.hidden[m_hidden].begin < part.end) {
      auto const hidden = m_markup.hidden[m_hidden++];
      if (hidden.begin < shown) continue;
      write_plain({shown, hidden.begin});
      shown = write_marked(hidden.end);
    }
    write_plain({shown, part.end});
  }

  /// Addresses become links.
  void write_plain(text::ByteRange part) {
    auto const plain = bytes(part);
    std::size_t shown = 0;
    for (auto const& [range, uri] : text::find_addresses(plain)) {
      append_escaped(m_html, plain.substr(shown, range.begin - shown));
      Element const link(m_html, "a", {{"href", uri}});
      append_escaped(m_html, plain.substr(range.begin, range.end - range.begin));
      shown = range.end;
    }
    append_escaped(m_html, plain.substr(shown));
  }

  /// What begins at `at`, behind its hidden bytes; the end of what has been written.
  std::uint32_t write_marked(std::uint32_t at) {
    auto const begins_here = [at](text::ByteRange range) { return range.begin == at; };
    if (m_ruby < m_markup.rubies.size() && begins_here(m_markup.rubies[m_ruby].base)) {
      return write_ruby(m_markup.rubies[m_ruby++]);
    }
    if (m_look < m_markup.looks.size() && begins_here(m_markup.looks[m_look].content)) {
      return write_look(m_markup.looks[m_look++]);
    }
    return at;
  }

  std::uint32_t write_ruby(text::RubyMark const& mark) {
    Element const ruby(m_html, "ruby");
    append_escaped(m_html, bytes(mark.base));
    std::string reading;
    for (auto const& part : mark.readings) reading.append(bytes(part));
    append_element(m_html, "rp", "(");
    append_element(m_html, "rt", reading);
    append_element(m_html, "rp", ")");
    return mark.readings.back().end + 1;  // with the closing brace
  }

  std::uint32_t write_look(text::LookMark const& mark) {
    Element const emphasis(m_html, "em");
    write(mark.content);
    return mark.content.end;
  }

  [[nodiscard]] std::string_view bytes(text::ByteRange range) const {
    return m_line.substr(range.begin, range.end - range.begin);
  }

  std::string& m_html;
  std::string_view m_line;
  text::Markup m_markup;
  std::size_t m_hidden = 0, m_ruby = 0, m_look = 0;  // the next of each
};

void append_line(std::string& html, std::string_view line) { LineWriter(html, line).run(); }

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
