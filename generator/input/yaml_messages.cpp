#include "input/yaml_messages.h"

#include "base/utf8.h"
#include "input/slips.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace mokuhyo::input {
namespace {

/// What is known when a document breaks off.
struct Failure {
  SourceFile const& file;
  Progress const& progress;
  std::size_t offset = 0;
  std::string message;  // yaml-cpp's

  [[nodiscard]] std::string_view source() const { return file.text(); }
  [[nodiscard]] std::string_view rest() const { return source().substr(offset); }
  [[nodiscard]] std::string_view line_before() const {
    auto const before = source().substr(0, offset);
    auto const end_of_previous = before.rfind('\n');
    return end_of_previous == std::string_view::npos ? before : before.substr(end_of_previous + 1);
  }
  [[nodiscard]] bool starts_line() const {
    return line_before().find_first_not_of(' ') == std::string_view::npos;
  }
  [[nodiscard]] bool is(std::string_view yaml_cpp_message) const {
    return message.starts_with(yaml_cpp_message);
  }
  /// The character at the place, for messages.
  [[nodiscard]] std::string character() const {
    if (rest().empty()) return {};
    return std::string(rest().substr(0, utf8::decode(rest()).length));
  }
};

using Explained = std::optional<Diagnostic>;

Diagnostic error(Span span, Message message, Message hint) {
  return {Severity::error, span, {}, std::move(message), std::move(hint)};
}

Span at(Failure const& failure, std::size_t begin, std::size_t length) {
  return {&failure.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(length)};
}

Span here(Failure const& failure) {
  return at(failure, failure.offset, std::max<std::size_t>(1, failure.character().size()));
}

/// Slips show where they stand or one content line later.
Explained slip(Failure const& failure) {
  if (auto found = find_slip(failure.file, failure.offset)) return found;
  auto const before = failure.source().substr(0, failure.offset - failure.line_before().size());
  auto const last = before.find_last_not_of(" \r\n");
  return last == std::string_view::npos ? std::nullopt : find_slip(failure.file, last);
}

Explained tab(Failure const& failure) {
  if (!failure.is(YAML::ErrorMsg::TAB_IN_INDENTATION)) return std::nullopt;
  return error(here(failure), {"行頭にタブがあります", "a tab indents this line"},
               {"字下げは半角の空白で書いてください", "indent with spaces"});
}

/// The first quote that opens a scalar after what was understood.
std::size_t opening_quote(Failure const& failure) {
  auto const source = failure.source();
  for (std::size_t i = failure.progress.end; i < source.size(); ++i) {
    bool const quote = source[i] == '"' || source[i] == '\'';
    if (quote && (i == 0 ||
                  std::string_view(" \t\r\n,[{:-").find(source[i - 1]) != std::string_view::npos)) {
      return i;
    }
  }
  return failure.offset;
}

Explained open_quote(Failure const& failure) {
  bool const quoted =
      failure.is(YAML::ErrorMsg::EOF_IN_SCALAR) || failure.is(YAML::ErrorMsg::DOC_IN_SCALAR);
  if (!quoted) return std::nullopt;
  return error(at(failure, opening_quote(failure), 1),
               {"引用符が閉じられていません", "this quote is never closed"},
               {"値の終わりにも同じ引用符を書いてください", "end the value with the same quote"});
}

/// A forgotten quote takes everything up to the next one, lines later.
Explained quote_over_lines(Failure const& failure) {
  auto const& quoted = failure.progress.last_quoted;
  if (!quoted) return std::nullopt;
  std::size_t const end = quoted->offset + quoted->length;
  auto const text = failure.source().substr(quoted->offset, quoted->length);
  bool const follows =
      failure.source().substr(end, failure.offset - end).find('\n') == std::string_view::npos;
  if (failure.offset < end || !follows) return std::nullopt;
  if (text.find('\n') != std::string_view::npos) {
    auto const line = std::to_string(failure.file.position(static_cast<std::uint32_t>(end)).line);
    return error(at(failure, quoted->offset, 1),
                 {"この引用符は " + line + " 行目まで閉じられていません",
                  "this quote is not closed before line " + line},
                 {"値の終わりにも同じ引用符を書いてください", "end the value with the same quote"});
  }
  return error(here(failure), {"閉じた引用符の後に文字があります", "text after the closing quote"},
               {"値の全体を引用符で囲んでください", "put the whole value in quotes"});
}

Explained open_bracket(Failure const& failure) {
  bool const flow =
      failure.is(YAML::ErrorMsg::END_OF_MAP_FLOW) || failure.is(YAML::ErrorMsg::END_OF_SEQ_FLOW);
  auto const& bracket = failure.progress.open_bracket;
  if (!flow || !bracket) return std::nullopt;
  bool const square = failure.source()[bracket->offset] == '[';
  std::string const close = square ? "]" : "}";
  return error(at(failure, bracket->offset, 1),
               {"この括弧が閉じられていないか、途中のコンマが抜けています",
                "this bracket is not closed, or a comma is missing after it"},
               {"「" + close + "」で閉じ、項目を「, 」で区切ってください",
                "close it with `" + close + "` and put `, ` between the items"});
}

Explained colon_in_value(Failure const& failure) {
  bool const in_value = failure.is(YAML::ErrorMsg::MAP_VALUE) &&
                        failure.line_before().find(": ") != std::string_view::npos;
  if (!in_value) return std::nullopt;
  return error(here(failure), {"値の中に「: 」があります", "a value holds `: `"},
               {"値を引用符で囲んでください（例: \"A: B\"）", "put the value in quotes: \"A: B\""});
}

Explained list_item(Failure const& failure) {
  bool const dash = failure.rest().starts_with("- ") || failure.rest().starts_with("-\n");
  bool const after_key = failure.is(YAML::ErrorMsg::BLOCK_ENTRY) && !failure.starts_line();
  if (!dash || !after_key) return std::nullopt;
  return error(here(failure),
               {"一覧がキーと同じ行で始まっています", "a list begins on its key's line"},
               {"「- 」は次の行に字下げして書くか、値を引用符で囲んでください",
                "begin the list on the next line, or put the value in quotes"});
}

Explained indentation(Failure const& failure) {
  bool const block = failure.is(YAML::ErrorMsg::END_OF_MAP) ||
                     failure.is(YAML::ErrorMsg::END_OF_SEQ) ||
                     failure.is(YAML::ErrorMsg::MAP_VALUE) || failure.is(YAML::ErrorMsg::MAP_KEY) ||
                     failure.is(YAML::ErrorMsg::BLOCK_ENTRY);
  if (!block) return std::nullopt;
  auto const before = failure.line_before();
  auto const first = std::min(before.find_first_not_of(' '), before.size());
  std::size_t const begin = failure.offset - before.size() + first;
  return error(at(failure, begin, std::max<std::size_t>(1, failure.offset - begin)),
               {"字下げがほかの行と合いません", "this line is indented unlike the others"},
               {"同じ階層の行は、行頭をそろえてください",
                "begin lines of the same level in the same column"});
}

/// Characters with a meaning of their own at the start of a value (YAML 1.2.2, 5.3).
Explained special_start(Failure const& failure) {
  constexpr std::array messages{
      YAML::ErrorMsg::UNKNOWN_TOKEN,      YAML::ErrorMsg::ALIAS_NOT_FOUND,
      YAML::ErrorMsg::ANCHOR_NOT_FOUND,   YAML::ErrorMsg::CHAR_IN_ALIAS,
      YAML::ErrorMsg::CHAR_IN_ANCHOR,     YAML::ErrorMsg::UNKNOWN_ANCHOR,
      YAML::ErrorMsg::FLOW_END,           YAML::ErrorMsg::CHAR_IN_TAG_HANDLE,
      YAML::ErrorMsg::TAG_WITH_NO_SUFFIX, YAML::ErrorMsg::END_OF_VERBATIM_TAG};
  bool const special = std::any_of(messages.begin(), messages.end(),
                                   [&](char const* message) { return failure.is(message); });
  if (!special) return std::nullopt;
  auto const before = failure.line_before();
  bool const inside = failure.offset > 0 && !before.empty() &&
                      std::string_view("&*!").find(before.back()) != std::string_view::npos;
  std::size_t const begin = inside ? failure.offset - 1 : failure.offset;
  std::string const mark = inside ? std::string(1, before.back()) : failure.character();
  return error(at(failure, begin, 1),
               {"「" + mark + "」で始まる値は、そのままでは書けません",
                "a value cannot begin with `" + mark + "` as it stands"},
               {"値を引用符で囲んでください", "put the value in quotes"});
}

Explained escape(Failure const& failure) {
  bool const known = failure.is(YAML::ErrorMsg::INVALID_ESCAPE) ||
                     failure.is(YAML::ErrorMsg::INVALID_HEX) ||
                     failure.is(YAML::ErrorMsg::INVALID_UNICODE);
  if (!known) return std::nullopt;
  return error(here(failure), {"「\\」の使い方が正しくありません", "a wrong use of `\\`"},
               {"「\\」そのものは「\\\\」と書くか、値を '…' で囲んでください",
                "write `\\\\` for a backslash, or quote the value with '...'"});
}

Explained block_header(Failure const& failure) {
  bool const known =
      failure.is(YAML::ErrorMsg::CHAR_IN_BLOCK) || failure.is(YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK);
  if (!known) return std::nullopt;
  return error(
      here(failure), {"「|」や「>」の後に文字があります", "text after `|` or `>`"},
      {"文章は次の行から、字下げして書いてください", "begin the text on the next line, indented"});
}

Diagnostic unreadable(Failure const& failure) {
  return error(
      here(failure),
      {"YAML として読めません（" + failure.message + "）",
       "this is not YAML (" + failure.message + ")"},
      {"この行と前の行の書き方を確かめてください", "look at this line and the one before"});
}

}  // namespace

Diagnostic explain(YAML::Exception const& exception, SourceFile const& file,
                   Progress const& progress) {
  auto const mark = static_cast<std::size_t>(std::max(exception.mark.pos, 0));
  Failure const failure{file, progress, std::min(mark, file.text().size()), exception.msg};
  for (auto const find : {open_quote, quote_over_lines, slip, tab, open_bracket, colon_in_value,
                          list_item, indentation, special_start, escape, block_header}) {
    if (auto found = find(failure)) return *std::move(found);
  }
  return unreadable(failure);
}

}  // namespace mokuhyo::input
