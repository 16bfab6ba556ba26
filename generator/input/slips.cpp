#include "input/slips.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mokuhyo::input {
namespace {

constexpr std::string_view full_width_blank = "　";
constexpr std::string_view full_width_colon = "：";

/// A line of the file and where it begins.
struct Line {
  SourceFile const& file;
  std::size_t begin = 0;
  std::string_view text;

  [[nodiscard]] Diagnostic error(std::size_t column, std::size_t length, Message message,
                                 Message hint) const {
    Span const span{&file, static_cast<std::uint32_t>(begin + column),
                    static_cast<std::uint32_t>(length)};
    return error_at(span, std::move(message), std::move(hint));
  }
};

Line line_at(SourceFile const& file, std::size_t offset) {
  auto const source = file.text();
  std::size_t const end_of_previous = source.substr(0, offset).rfind('\n');
  std::size_t const begin = end_of_previous == std::string_view::npos ? 0 : end_of_previous + 1;
  auto text = source.substr(begin);
  text = text.substr(0, text.find_first_of("\r\n"));
  return {file, begin, text};
}

/// Where `part` of the line begins in it.
std::size_t column_of(Line const& line, std::string_view part) {
  return static_cast<std::size_t>(part.data() - line.text.data());
}

std::optional<Diagnostic> full_width_indentation(Line const& line) {
  auto const first = line.text.find_first_not_of(" \t");
  if (first == std::string_view::npos || !line.text.substr(first).starts_with(full_width_blank)) {
    return std::nullopt;
  }
  return line.error(first, full_width_blank.size(),
                    {"行頭に全角の空白があります", "a full-width blank indents this line"},
                    {"字下げは半角の空白で書いてください", "indent with ordinary spaces"});
}

std::optional<Diagnostic> tab_indentation(Line const& line) {
  auto const first = line.text.find_first_not_of(' ');
  if (first == std::string_view::npos || line.text[first] != '\t') return std::nullopt;
  return line.error(first, 1, {"行頭にタブがあります", "a tab indents this line"},
                    {"字下げは半角の空白で書いてください", "indent with spaces"});
}

/// The words of a line before `colon`, quoted in the hint; without list bullets.
std::string key_before(std::string_view text, std::size_t colon) {
  auto const first = std::min(text.find_first_not_of(" -"), colon);
  return std::string(text.substr(first, colon - first));
}

/// The line behind its indentation.
std::string_view without_indentation(Line const& line) {
  return line.text.substr(std::min(line.text.find_first_not_of(' '), line.text.size()));
}

/// The first character of a line that is there.
std::string_view first_character(Line const& line) {
  auto const rest = without_indentation(line);
  return rest.empty() ? rest : rest.substr(0, utf8::decode(rest).length);
}

std::optional<Diagnostic> wrong_dash(Line const& line) {
  constexpr std::array<std::string_view, 8> marks{"・", "･", "－", "ー", "–", "—", "•", "●"};
  auto const mark = first_character(line);
  if (std::find(marks.begin(), marks.end(), mark) == marks.end()) return std::nullopt;
  std::string const shown(mark);
  return line.error(
      column_of(line, mark), mark.size(),
      {"一覧の印が「" + shown + "」になっています", "`" + shown + "` begins no item of a list"},
      {"半角の「-」と空白で書いてください", "write `-` and a space"});
}

std::optional<Diagnostic> tight_dash(Line const& line) {
  auto const rest = without_indentation(line);
  if (rest.size() < 2 || rest[0] != '-' || rest[1] == ' ' || rest[1] == '-') return std::nullopt;
  return line.error(column_of(line, rest), 1,
                    {"「-」の後に空白がありません", "no space after the `-`"},
                    {"「- 」のように半角の空白を入れてください", "put a space after it: `- `"});
}

/// The key or the words that a line begins with.
std::string_view first_words(Line const& line) {
  auto const rest = without_indentation(line);
  return rest.substr(0, std::min(rest.find(':'), rest.find_last_not_of(' ') + 1));
}

std::optional<Diagnostic> full_width_key_colon(Line const& line) {
  auto const colon = line.text.find(full_width_colon);
  bool const has_key = line.text.find(": ") != std::string_view::npos || line.text.ends_with(':');
  if (colon == std::string_view::npos || has_key) return std::nullopt;
  auto const key = key_before(line.text, colon);
  return line.error(colon, full_width_colon.size(),
                    {"コロンが全角です", "this colon is a full-width one"},
                    {"半角のコロンと空白で書いてください（「" + key + ": 」）",
                     "write an ordinary colon and a space: `" + key + ": `"});
}

std::optional<Diagnostic> tight_colon(Line const& line) {
  auto const colon = line.text.find(':');
  bool const has_key = line.text.find(": ") != std::string_view::npos || line.text.ends_with(':');
  if (colon == std::string_view::npos || has_key) return std::nullopt;
  auto const key = key_before(line.text, colon);
  return line.error(colon, 1, {"コロンの後に空白がありません", "no space after the colon"},
                    {"「" + key + ": 」のように半角の空白を入れてください",
                     "put a space after it: `" + key + ": `"});
}

bool is_within_character(std::string_view text, std::size_t offset) {
  return offset < text.size() && utf8::is_continuation(text[offset]);
}

}  // namespace

std::optional<Diagnostic> find_slip(SourceFile const& file, std::size_t offset) {
  auto const line = line_at(file, offset);
  for (auto const find :
       {full_width_indentation, tab_indentation, full_width_key_colon, tight_colon}) {
    if (auto slip = find(line)) return slip;
  }
  return std::nullopt;
}

Diagnostic unfitting_line(SourceFile const& file, std::size_t offset) {
  auto const line = line_at(file, offset);
  for (auto const find : {full_width_indentation, tab_indentation, wrong_dash, tight_dash}) {
    if (auto slip = find(line)) return *std::move(slip);
  }
  auto const words = first_words(line);
  return line.error(column_of(line, words), words.size(),
                    {"字下げがほかの行と合いません", "this line is indented unlike the others"},
                    {"同じ階層の行は、行頭をそろえてください",
                     "begin lines of the same level in the same column"});
}

std::optional<Diagnostic> find_lost_text(SourceFile const& file, std::size_t end) {
  auto const source = file.text();
  auto const mark = std::min(source.find_first_not_of(" \t", end), source.size());
  auto const comment = source.substr(mark, 2);
  bool const is_close = mark > end && comment.size() == 2 && comment[0] == '#' &&
                        std::string_view("# \t\r\n").find(comment[1]) == std::string_view::npos;
  if (!is_close) return std::nullopt;
  auto const line = line_at(file, mark);
  auto warning =
      line.error(mark - line.begin, line.begin + line.text.size() - mark,
                 {"「#」から後は注釈になり、印字されません",
                  "what follows `#` is a comment and is not printed"},
                 {"印字するなら値の全体を引用符で囲み、注釈なら「# 」と空白を入れてください",
                  "to print it put the whole value in quotes; else put a space after `#`"});
  warning.severity = Severity::warning;
  return warning;
}

std::optional<Diagnostic> find_full_width_bar(SourceFile const& file, std::size_t begin) {
  constexpr std::string_view bar = "｜";
  auto const rest = file.text().substr(begin);
  if (!rest.starts_with(bar)) return std::nullopt;
  auto const after = rest.find_first_not_of(" \t", bar.size());
  if (after == std::string_view::npos || (rest[after] != '\r' && rest[after] != '\n'))
    return std::nullopt;
  auto const line = line_at(file, begin);
  return line.error(begin - line.begin, bar.size(),
                    {"「｜」が全角です", "this bar is a full-width one"},
                    {"文章を次の行から書くには、半角の「|」を書いてください",
                     "write an ordinary `|` to begin a text on the next line"});
}

Diagnostic unclosed_quote(SourceFile const& file, std::size_t offset) {
  Span const span{&file, static_cast<std::uint32_t>(offset), 1};
  return {Severity::error,
          span,
          {},
          {"引用符が閉じられていません", "this quote is never closed"},
          {"値の終わりにも同じ引用符を書いてください", "end the value with the same quote"}};
}

Diagnostic unclosed_bracket(SourceFile const& file, std::size_t offset) {
  Span const span{&file, static_cast<std::uint32_t>(offset), 1};
  if (file.text().substr(offset).starts_with("{#")) {
    return error_at(span,
                    {"「{#」で始まる値は、そのままでは書けません（# から後は注釈です）",
                     "a value cannot begin with `{#` as it stands (`#` begins a comment)"},
                    {"値の全体を引用符で囲んでください", "put the whole value in quotes"});
  }
  std::string const close = file.text().substr(offset).starts_with('[') ? "]" : "}";
  return {Severity::error,
          span,
          {},
          {"この括弧が閉じられていないか、途中のコンマが抜けています",
           "this bracket is not closed, or a comma is missing after it"},
          {"「" + close + "」で閉じ、項目を「, 」で区切ってください",
           "close it with `" + close + "` and put `, ` between the items"}};
}

Span of_whole_characters(Span span) {
  if (span.file == nullptr) return span;
  auto const text = span.file->text();
  auto last = std::min<std::size_t>(std::size_t{span.offset} + span.length, text.size());
  auto first = std::min<std::size_t>(span.offset, last);
  while (first > 0 && is_within_character(text, first)) --first;
  while (is_within_character(text, last)) ++last;
  return {span.file, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last - first)};
}

}  // namespace mokuhyo::input
