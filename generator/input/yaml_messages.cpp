#include "input/yaml_messages.h"

#include "base/utf8.h"
#include "input/slips.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <utility>

namespace mokuhyo::input {
namespace {

std::string_view last_line(std::string_view text) {
  auto const end_of_previous = text.rfind('\n');
  return end_of_previous == std::string_view::npos ? text : text.substr(end_of_previous + 1);
}

/// What is known when a document breaks off.
struct Failure {
  SourceFile const& file;
  Progress const& progress;
  std::size_t offset = 0;
  std::string message;  // yaml-cpp's

  [[nodiscard]] std::string_view source() const { return file.text(); }
  [[nodiscard]] std::string_view rest() const { return source().substr(offset); }
  /// The failing line up to the place.
  [[nodiscard]] std::string_view line_before() const {
    return last_line(source().substr(0, offset));
  }
  [[nodiscard]] bool starts_line() const {
    return line_before().find_first_not_of(' ') == std::string_view::npos;
  }
  [[nodiscard]] bool is_one_of(std::initializer_list<std::string_view> messages) const {
    return std::any_of(messages.begin(), messages.end(),
                       [this](std::string_view known) { return message.starts_with(known); });
  }
  /// The character at the place, for messages.
  [[nodiscard]] std::string character() const {
    if (rest().empty()) return {};
    return std::string(rest().substr(0, utf8::decode(rest()).length));
  }
};

using Explained = std::optional<Diagnostic>;

Span at(Failure const& failure, std::size_t begin, std::size_t length) {
  return {&failure.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(length)};
}

/// The character at the place; nothing at the end of the file.
Span here(Failure const& failure) {
  return at(failure, failure.offset, failure.character().size());
}

Diagnostic colon_error(Failure const& failure, std::size_t colon) {
  return error_at(
      at(failure, colon, 1), {"値の中に「: 」があります", "a value holds `: `"},
      {"値を引用符で囲んでください（例: \"A: B\"）", "put the value in quotes: \"A: B\""});
}

/// Slips show where they stand or one content line later.
Explained slip(Failure const& failure) {
  if (auto found = find_slip(failure.file, failure.offset)) return found;
  auto const before = failure.source().substr(0, failure.offset - failure.line_before().size());
  auto const last = before.find_last_not_of(" \r\n");
  return last == std::string_view::npos ? std::nullopt : find_slip(failure.file, last);
}

/// The first quote that opens a scalar after what was understood, else the first quote at all there
/// [[x]' or !"x].
std::size_t opening_quote(Failure const& failure) {
  constexpr std::string_view before_quote = " \t\r\n,[{:-";
  auto const source = failure.source();
  for (std::size_t i = failure.progress.end; i < source.size(); ++i) {
    bool const quote = source[i] == '"' || source[i] == '\'';
    bool const opens = i == 0 || before_quote.find(source[i - 1]) != std::string_view::npos;
    if (quote && opens) return i;
  }
  return source.find_first_of("\"'", failure.progress.end);
}

Explained open_quote(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  if (!failure.is_one_of({EOF_IN_SCALAR, DOC_IN_SCALAR})) return std::nullopt;
  auto const quote = opening_quote(failure);
  if (quote == std::string_view::npos) return std::nullopt;
  return unclosed_quote(failure.file, quote);
}

Explained text_after_quote(Failure const& failure) {
  auto const& quoted = failure.progress.last_quoted;
  if (!quoted) return std::nullopt;
  std::size_t const end = quoted->offset + quoted->length;
  if (failure.offset < end || failure.rest().empty()) return std::nullopt;
  auto const between = failure.source().substr(end, failure.offset - end);
  if (between.find('\n') != std::string_view::npos) return std::nullopt;
  return error_at(here(failure),
                  {"閉じた引用符の後に文字があります", "text after the closing quote"},
                  {"値の全体を引用符で囲んでください", "put the whole value in quotes"});
}

/// In {a: b: c} yaml-cpp stops at the second colon, where it wants a comma.
Explained colon_within_brackets(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  bool const stops = failure.is_one_of({END_OF_MAP_FLOW, END_OF_SEQ_FLOW});
  if (!stops || !failure.rest().starts_with(": ")) return std::nullopt;
  auto const before = failure.line_before();
  auto const begin = before.find_last_of(",{[");
  auto const item = begin == std::string_view::npos ? before : before.substr(begin);
  if (item.find(": ") == std::string_view::npos) return std::nullopt;
  return colon_error(failure, failure.offset);
}

Explained open_bracket(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  auto const& bracket = failure.progress.open_bracket;
  bool const is_item = failure.is_one_of({BLOCK_ENTRY}) && failure.starts_line();
  bool const is_inside = is_item || failure.is_one_of({END_OF_MAP_FLOW, END_OF_SEQ_FLOW});
  if (!is_inside || !bracket) return std::nullopt;
  return unclosed_bracket(failure.file, bracket->offset);
}

Explained colon_in_value(Failure const& failure) {
  if (!failure.is_one_of({YAML::ErrorMsg::MAP_VALUE})) return std::nullopt;
  if (failure.line_before().find(": ") == std::string_view::npos) return std::nullopt;
  return colon_error(failure, failure.offset);
}

/// What yaml-cpp had not understood when it broke off, behind the colon of a key: where it begins,
/// in which line.
struct Unread {
  std::size_t begin = 0;
  std::string_view before;  // of its line
  std::string_view words;   // it to the end of its line
};

/// Nothing if it begins in the line that failed.
std::optional<Unread> unread_above(Failure const& failure) {
  auto const source = failure.source();
  constexpr std::string_view blanks = " \t\r\n";
  auto begin = source.find_first_not_of(blanks, failure.progress.end);
  if (source.substr(std::min(begin, source.size())).starts_with(':'))
    begin = source.find_first_not_of(blanks, begin + 1);
  if (begin >= failure.offset - failure.line_before().size()) return std::nullopt;
  auto const line = source.substr(begin, source.find_first_of("\r\n", begin) - begin);
  return Unread{begin, last_line(source.substr(0, begin)),
                line.substr(0, line.find_last_not_of(' ') + 1)};
}

/// A key without a colon runs on into the next line, and so do lines of a text without a |.
Explained key_without_colon(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  auto const unread = unread_above(failure);
  if (!unread || !failure.is_one_of({MAP_VALUE, END_OF_MAP, END_OF_SEQ})) return std::nullopt;
  bool const begins_line = unread->before.find_first_not_of(' ') == std::string_view::npos;
  bool const is_text = unread->words.find(':') == std::string_view::npos &&
                       !unread->words.starts_with("- ") && !unread->words.starts_with('#');
  if (!begins_line || !is_text) return std::nullopt;
  return error_at(at(failure, unread->begin, unread->words.size()),
                  {"キーの後にコロンがありません", "no colon after this key"},
                  {"「キー: 値」の形で書いてください。文章の続きの行なら、"
                   "上の行を「キー: |」で終え、下の行を字下げしてください",
                   "write `key: value`; for lines of text, end the line above with `|` and indent "
                   "them"});
}

Explained list_item(Failure const& failure) {
  bool const dash = failure.rest().starts_with("- ") || failure.rest().starts_with("-\n");
  if (!failure.is_one_of({YAML::ErrorMsg::BLOCK_ENTRY}) || !dash || failure.starts_line()) {
    return std::nullopt;
  }
  return error_at(here(failure),
                  {"一覧がキーと同じ行で始まっています", "a list begins on its key's line"},
                  {"「- 」は次の行に字下げして書くか、値を引用符で囲んでください",
                   "begin the list on the next line, or put the value in quotes"});
}

/// A line that fits no open level.
Explained indentation(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  bool const at_start = failure.is_one_of({END_OF_MAP, END_OF_SEQ}) && failure.starts_line();
  if (!at_start && !failure.is_one_of({MAP_VALUE, MAP_KEY, BLOCK_ENTRY})) return std::nullopt;
  return unfitting_line(failure.file, failure.offset);
}

/// Characters with a meaning of their own at the start of a value (YAML 1.2.2, 5.3).
Explained special_start(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  bool const comma = failure.is_one_of({END_OF_MAP, END_OF_SEQ}) && failure.character() == ",";
  bool const special = failure.is_one_of(
      {UNKNOWN_TOKEN, ALIAS_NOT_FOUND, ANCHOR_NOT_FOUND, CHAR_IN_ALIAS, CHAR_IN_ANCHOR,
       UNKNOWN_ANCHOR, FLOW_END, CHAR_IN_TAG_HANDLE, TAG_WITH_NO_SUFFIX, END_OF_VERBATIM_TAG});
  if (!comma && !special) return std::nullopt;
  auto const before = failure.line_before();
  bool const inside = before.ends_with('&') || before.ends_with('*') || before.ends_with('!');
  if (!inside && failure.rest().empty()) return std::nullopt;
  std::size_t const begin = inside ? failure.offset - 1 : failure.offset;
  std::string const mark = inside ? std::string(1, before.back()) : failure.character();
  return error_at(at(failure, begin, 1),
                  {"「" + mark + "」で始まる値は、そのままでは書けません",
                   "a value cannot begin with `" + mark + "` as it stands"},
                  {"値を引用符で囲んでください", "put the value in quotes"});
}

Explained stray_text(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  if (!failure.is_one_of({END_OF_MAP, END_OF_SEQ})) return std::nullopt;
  return error_at(here(failure),
                  {"値の後に余分な文字があります", "text after the end of the value"},
                  {"値の全体を引用符で囲んでください", "put the whole value in quotes"});
}

Explained escape(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  if (!failure.is_one_of({INVALID_ESCAPE, INVALID_HEX, INVALID_UNICODE})) return std::nullopt;
  auto const backslash = failure.source().rfind('\\', failure.offset);
  return error_at(at(failure, std::min(backslash, failure.offset), 1),
                  {"「\\」の使い方が正しくありません", "a wrong use of `\\`"},
                  {"「\\」そのものは「\\\\」と書くか、値を '…' で囲んでください",
                   "write `\\\\` for a backslash, or quote the value with '...'"});
}

Explained block_header(Failure const& failure) {
  using namespace YAML::ErrorMsg;
  if (!failure.is_one_of({CHAR_IN_BLOCK, ZERO_INDENT_IN_BLOCK})) return std::nullopt;
  return error_at(
      here(failure), {"「|」や「>」の後に文字があります", "text after `|` or `>`"},
      {"文章は次の行から、字下げして書いてください", "begin the text on the next line, indented"});
}

Diagnostic unreadable(Failure const& failure) {
  return error_at(
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
  constexpr std::array explanations{open_quote,
                                    text_after_quote,
                                    slip,
                                    colon_within_brackets,
                                    open_bracket,
                                    colon_in_value,
                                    key_without_colon,
                                    list_item,
                                    indentation,
                                    special_start,
                                    stray_text,
                                    escape,
                                    block_header};
  for (auto const explanation : explanations) {
    if (auto found = explanation(failure)) {
      found->span = of_whole_characters(found->span);
      return *std::move(found);
    }
  }
  return unreadable(failure);
}

}  // namespace mokuhyo::input
