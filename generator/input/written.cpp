#include "input/written.h"

#include <algorithm>
#include <array>

namespace mokuhyo::input {
namespace {

constexpr std::string_view ends_property = " \t\r\n,[]{}";

constexpr bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::size_t find_or_end(std::string_view source, std::string_view any_of, std::size_t from) {
  return std::min(source.find_first_of(any_of, from), source.size());
}

std::size_t skip_blanks_and_comments(std::string_view source, std::size_t at) {
  while (at < source.size() && (is_blank(source[at]) || source[at] == '#')) {
    at = source[at] == '#' ? find_or_end(source, "\n", at) : at + 1;
  }
  return at;
}

bool is_property(std::string_view source, std::size_t at) {
  return at < source.size() && (source[at] == '!' || source[at] == '&');
}

/// Where the content begins after tag and anchor (YAML 1.2.2, 6.9), which may stand on lines of
/// their own. An empty scalar has no content: it ends with its properties.
std::size_t skip_properties(std::string_view source, std::size_t at, bool empty) {
  while (is_property(source, at)) {
    std::size_t const end = find_or_end(source, ends_property, at);
    std::size_t const next = skip_blanks_and_comments(source, end);
    bool const quoted = next < source.size() && (source[next] == '"' || source[next] == '\'');
    bool const goes_on = !empty || quoted || is_property(source, next);
    at = goes_on ? next : end;
  }
  return at;
}

ScalarStyle style_at(std::string_view source, std::size_t at) {
  char const first = at < source.size() ? source[at] : '\0';
  if (first == '"' || first == '\'') return ScalarStyle::quoted;
  if (first == '|' || first == '>') return ScalarStyle::block;
  return ScalarStyle::plain;
}

Written quoted_at(std::string_view source, std::size_t begin) {
  char const quote = source[begin];
  std::size_t at = begin + 1;
  while (at < source.size()) {
    bool const doubled = quote == '\'' && source.substr(at, 2) == "''";
    bool const escaped = quote == '"' && source[at] == '\\';
    if (source[at] == quote && !doubled) return {ScalarStyle::quoted, begin, at + 1};
    at += doubled || escaped ? 2 : 1;
  }
  return {ScalarStyle::quoted, begin, source.size(), false};
}

/// Plain and block scalars stand in the source as they are, but for blanks where lines join.
std::size_t end_of_verbatim(std::string_view source, std::size_t begin, std::string_view text) {
  std::size_t end = begin;
  std::size_t at = begin;
  for (char const c : text) {
    if (is_blank(c)) continue;
    while (at < source.size() && is_blank(source[at])) ++at;
    if (at == source.size() || source[at] != c) break;
    end = ++at;
  }
  return end;
}

std::size_t end_of_block(std::string_view source, std::size_t begin, std::string_view text) {
  std::size_t const header_end = find_or_end(source, "\r\n", begin);
  std::size_t const end = end_of_verbatim(source, header_end, text);
  return std::max(header_end, end);
}

}  // namespace

Written find_written(std::string_view source, std::size_t offset, std::string_view text) {
  std::size_t const begin = skip_properties(source, std::min(offset, source.size()), text.empty());
  ScalarStyle const style = style_at(source, begin);
  switch (style) {
    case ScalarStyle::quoted: return quoted_at(source, begin);
    case ScalarStyle::block: return {style, begin, end_of_block(source, begin, text)};
    default: return {style, begin, end_of_verbatim(source, begin, text)};
  }
}

std::size_t after_last_indicator(std::string_view source, std::size_t from, std::size_t to) {
  std::size_t place = from;
  std::size_t at = from;
  while (at < std::min(to, source.size())) {
    bool const comment = source[at] == '#' && (at == 0 || is_blank(source[at - 1]));
    if (!comment && !is_blank(source[at])) place = at + 1;
    at = comment ? find_or_end(source, "\n", at) : at + 1;
  }
  return place;
}

std::string_view null_word(std::string_view source, std::size_t offset) {
  constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
  auto const rest = source.substr(std::min(offset, source.size()));
  for (std::string_view const word : words) {
    auto const after = rest.substr(std::min(word.size(), rest.size()));
    bool const ends =
        after.empty() || after[0] == ':' || ends_property.find(after[0]) != std::string_view::npos;
    if (rest.starts_with(word) && ends) return rest.substr(0, word.size());
  }
  return {};
}

}  // namespace mokuhyo::input
