#include "html/text.h"

#include "base/utf8.h"
#include "html/markup.h"
#include "text/address.h"
#include "text/list_levels.h"
#include "text/markup.h"

#include <deque>
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

/// A list with its last item, each from its start tag to its end tag.
struct OpenList {
  explicit OpenList(std::string& html) : list(html, "ul", {{"class", "items"}}) {}

  Element list;
  std::optional<Element> item = {};
};

/// Writes lines as paragraphs, and items of lists with the lists that they hold.
class LinesWriter {
 public:
  explicit LinesWriter(std::string& html) : m_html(html) {}

  void write(std::vector<std::string_view> const& lines) {
    for (auto const line : lines) {
      auto const marker = text::find_list_marker(utf8::to_utf32(line));
      marker.length > 0 ? write_item(line, m_levels.add(marker)) : write_paragraph(line);
    }
    close_lists(0);
  }

 private:
  void write_item(std::string_view line, text::ListPlace place) {
    close_lists(place.begins_list ? place.level : place.level + 1);
    if (place.begins_list) m_lists.emplace_back(m_html);
    auto& item = m_lists.back().item;
    item.reset();  // ends the one before it
    item.emplace(m_html, "li");
    append_line(m_html, line);
  }

  void write_paragraph(std::string_view line) {
    m_levels.end();
    close_lists(0);
    Element const paragraph(m_html, "p");
    append_line(m_html, line);
  }

  void close_lists(std::size_t kept) {
    while (m_lists.size() > kept) m_lists.pop_back();
  }

  std::string& m_html;
  text::ListLevels m_levels;
  std::deque<OpenList> m_lists;  // outermost first
};

}  // namespace

void append_text(std::string& html, std::string_view text) {
  auto const lines = lines_of(text);
  lines.size() == 1 ? append_line(html, lines.front()) : LinesWriter(html).write(lines);
}

}  // namespace mokuhyo::html
