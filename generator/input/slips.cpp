#include "input/slips.h"

#include <algorithm>
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
    return {Severity::error, span, {}, std::move(message), std::move(hint)};
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

}  // namespace

std::optional<Diagnostic> find_slip(SourceFile const& file, std::size_t offset) {
  auto const line = line_at(file, offset);
  for (auto const find :
       {full_width_indentation, tab_indentation, full_width_key_colon, tight_colon}) {
    if (auto slip = find(line)) return slip;
  }
  return std::nullopt;
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
  std::string const close = file.text().substr(offset).starts_with('[') ? "]" : "}";
  return {Severity::error,
          span,
          {},
          {"この括弧が閉じられていないか、途中のコンマが抜けています",
           "this bracket is not closed, or a comma is missing after it"},
          {"「" + close + "」で閉じ、項目を「, 」で区切ってください",
           "close it with `" + close + "` and put `, ` between the items"}};
}

}  // namespace mokuhyo::input
