#include "input/continuation.h"

#include <algorithm>
#include <string_view>

namespace mokuhyo::input {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Where the text of a value crosses from one line to the next line that is not blank.
struct Crossing {
  std::size_t last = 0;        // the last byte before
  std::size_t line_begin = 0;  // of the line after
  std::size_t first = 0;       // the first byte after
};

/// The next crossing from `from` on within `written`, if there is one.
std::optional<Crossing> next_crossing(std::string_view source, Written const& written,
                                      std::size_t from) {
  std::size_t const line_feed = source.find('\n', from);
  if (line_feed >= written.end) return std::nullopt;
  std::size_t const first = source.find_first_not_of(blanks, line_feed);
  if (first >= written.end) return std::nullopt;
  std::size_t const last = source.find_last_not_of(blanks, line_feed);
  return Crossing{last, source.rfind('\n', first) + 1, first};
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

Span span_at(SourceFile const& file, std::size_t begin, std::size_t end) {
  return {&file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
}

}  // namespace

std::optional<Diagnostic> find_shallow_line(SourceFile const& file, Written const& written,
                                            std::size_t column) {
  if (written.style == ScalarStyle::block) return std::nullopt;
  auto const source = file.text();
  auto crossing = next_crossing(source, written, written.begin);
  while (crossing && crossing->first - crossing->line_begin > column) {
    crossing = next_crossing(source, written, crossing->first);
  }
  if (!crossing) return std::nullopt;
  auto const line = std::to_string(file.position(static_cast<std::uint32_t>(crossing->first)).line);
  return Diagnostic{Severity::error,
                    span_at(file, written.begin, written.begin + 1),
                    {},
                    {"この値は " + line + " 行目に続きますが、その行が字下げされていません",
                     "this value goes on in line " + line + ", which is not indented"},
                    {"引用符を閉じるか、続きの行を字下げしてください",
                     "close the quote, or indent the lines that go on"}};
}

std::optional<Diagnostic> find_blank_between_lines(SourceFile const& file, Written const& written) {
  if (written.style == ScalarStyle::block) return std::nullopt;
  auto const source = file.text();
  auto crossing = next_crossing(source, written, written.begin);
  auto const joins_japanese = [source](Crossing const& at) {
    auto const between = source.substr(at.last, at.first - at.last);
    return std::count(between.begin(), between.end(), '\n') == 1 && !is_ascii(source[at.last]) &&
           !is_ascii(source[at.first]);
  };
  while (crossing && !joins_japanese(*crossing)) {
    crossing = next_crossing(source, written, crossing->first);
  }
  if (!crossing) return std::nullopt;
  auto const line_end = std::min(source.find_first_of("\r\n", crossing->first), written.end);
  return Diagnostic{
      Severity::warning,
      span_at(file, crossing->first, line_end),
      {},
      {"この行は、前の行に半角の空白を挟んでつながります",
       "this line joins the one before with a blank between them"},
      {"改行を残すなら「|」の次の行から書き、つなげるなら一行に書いてください",
       "to keep the line break begin the text on the line after `|`; else write one line"}};
}

std::optional<Diagnostic> find_swallowed_item(SourceFile const& file, Written const& written) {
  if (written.style != ScalarStyle::plain) return std::nullopt;
  auto const source = file.text();
  auto crossing = next_crossing(source, written, written.begin);
  while (crossing && !source.substr(crossing->first).starts_with("- ")) {
    crossing = next_crossing(source, written, crossing->first);
  }
  if (!crossing) return std::nullopt;
  auto const line = std::to_string(file.position(static_cast<std::uint32_t>(crossing->first)).line);
  auto const line_end = source.find_first_of("\r\n", written.begin);
  return Diagnostic{
      Severity::warning,
      span_at(file, written.begin, line_end),
      {},
      {line + " 行目の「- 」は一覧の印にならず、この値の続きになります",
       "the `- ` in line " + line + " begins no item: it goes on with this value"},
      {"この値も次の行からの「- 」の項目にするか、全体を引用符で囲んでください",
       "make this value an item too, on a line that begins with `- `, or put the whole "
       "in quotes"}};
}

}  // namespace mokuhyo::input
