#include "architecture/code_text.h"

#include <algorithm>
#include <cctype>

namespace mokuhyo::architecture {
namespace {

enum class Blank { comments, all_but_code };

/// Where the string or character literal that begins at `start` ends (one past its quote).
std::size_t end_of_quoted(std::string_view code, std::size_t start) {
  char const quote = code[start];
  for (std::size_t i = start + 1; i < code.size(); ++i) {
    if (code[i] == '\\') {
      ++i;
    } else if (code[i] == quote || code[i] == '\n') {
      return i + 1;
    }
  }
  return code.size();
}

/// The same for a raw string whose quote stands at `quote`.
std::size_t end_of_raw(std::string_view code, std::size_t quote) {
  std::size_t const open = code.find('(', quote);
  if (open == std::string_view::npos) return code.size();
  std::string const close = ")" + std::string(code.substr(quote + 1, open - quote - 1)) + "\"";
  std::size_t const end = code.find(close, open);
  return end == std::string_view::npos ? code.size() : end + close.size();
}

std::size_t end_of_comment(std::string_view code, std::size_t start) {
  bool const to_line_end = code[start + 1] == '/';
  std::size_t const end = code.find(to_line_end ? "\n" : "*/", start + 2);
  if (end == std::string_view::npos) return code.size();
  return to_line_end ? end : end + 2;
}

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

void blank(std::string& text, std::size_t begin, std::size_t end) {
  std::replace_if(
      text.begin() + static_cast<std::ptrdiff_t>(begin),
      text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c != '\n'; }, ' ');
}

/// True if the quote at `i` separates digits [1'000].
bool is_digit_separator(std::string_view code, std::size_t i) {
  std::size_t start = i;
  while (start > 0 && is_word(code[start - 1])) --start;
  return start < i && std::isdigit(static_cast<unsigned char>(code[start])) != 0;
}

/// One past the end of the literal that begins at `i`, or `i` if none does.
std::size_t end_of_literal(std::string_view code, std::size_t i) {
  if (code[i] == '"')
    return i > 0 && code[i - 1] == 'R' ? end_of_raw(code, i) : end_of_quoted(code, i);
  if (code[i] == '\'' && !is_digit_separator(code, i)) return end_of_quoted(code, i);
  return i;
}

std::string blanked(std::string_view code, Blank what) {
  std::string text(code);
  std::size_t i = 0;
  while (i < code.size()) {
    auto const rest = code.substr(i);
    if (rest.starts_with("//") || rest.starts_with("/*")) {
      std::size_t const end = end_of_comment(code, i);
      blank(text, i, end);
      i = end;
    } else {
      std::size_t const end = end_of_literal(code, i);
      if (end > i + 2 && what == Blank::all_but_code) blank(text, i + 1, end - 1);
      i = std::max(end, i + 1);
    }
  }
  return text;
}

void blank_preprocessor(std::string& text) {
  std::size_t start = 0;
  while (start < text.size()) {
    std::size_t end = std::min(text.find('\n', start), text.size());
    if (text[start] == '#') {
      while (end < text.size() && text[end - 1] == '\\')
        end = std::min(text.find('\n', end + 1), text.size());
      blank(text, start, end);
    }
    start = end + 1;
  }
}

/// True if what stands before a brace says that a function's body follows: it has a parameter
/// list and is no initialiser.
bool is_function_head(std::string_view head) {
  std::size_t const open = head.find('(');
  if (open == std::string_view::npos) return false;
  auto const before = head.substr(0, open);
  return before.find("operator") != std::string_view::npos ||
         before.find('=') == std::string_view::npos;
}

std::string on_one_line(std::string_view head) {
  std::string line;
  for (char const c : head) {
    bool const is_space = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (!is_space) line += c;
    if (is_space && !line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

/// One past the brace that closes the one at `open`.
std::size_t end_of_block(std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t i = open; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}' && --depth == 0) return i + 1;
  }
  return text.size();
}

}  // namespace

std::string without_comments(std::string_view code) { return blanked(code, Blank::comments); }

std::string bare_code(std::string_view code) {
  std::string text = blanked(code, Blank::all_but_code);
  blank_preprocessor(text);
  return text;
}

std::vector<Function> functions_of(std::string_view code) {
  std::string const text = bare_code(code);
  std::vector<Function> functions;
  std::size_t head_start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{' &&
        is_function_head(std::string_view(text).substr(head_start, i - head_start))) {
      std::size_t const end = end_of_block(text, i);
      auto const body = std::string_view(text).substr(i, end - i);
      functions.push_back({on_one_line(text.substr(head_start, i - head_start)),
                           static_cast<int>(std::count(body.begin(), body.end(), '\n')) + 1});
      i = end - 1;
    }
    if (text[i] == ';' || text[i] == '{' || text[i] == '}') head_start = i + 1;
  }
  return functions;
}

}  // namespace mokuhyo::architecture
