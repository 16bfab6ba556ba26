#include "cli/report.h"

#include "base/control_character.h"
#include "base/utf8.h"
#include "cli/display_width.h"

#include <algorithm>
#include <string_view>

namespace mokuhyo::cli {
namespace {

/// Columns shown of a source line at most, and how many of them before the place.
constexpr std::size_t widest_line = 96;
constexpr std::size_t widest_before = 32;

constexpr std::string_view indentation = "    ";
constexpr std::string_view ellipsis = "...";

/// Colours by what they are for (ECMA-48, SGR).
struct Palette {
  std::string_view place, error, warning, hint, caret, end;
};

constexpr Palette colourless{};
constexpr Palette colored{"\x1b[1m",    "\x1b[1;31m", "\x1b[1;35m",
                          "\x1b[1;36m", "\x1b[1;32m", "\x1b[0m"};

std::string painted(std::string_view color, std::string_view text, Palette const& palette) {
  return std::string(color).append(text).append(palette.end);
}

/// A source line cut at the place it is shown for.
struct Excerpt {
  std::string_view before, marked, after;
};

/// `at` or, within a character, where that ends.
std::size_t whole_characters(std::string_view text, std::size_t at) {
  while (at < text.size() && utf8::is_continuation(text[at])) ++at;
  return std::min(at, text.size());
}

/// The place of a span within its first line, with whole characters even if it has parts of them.
Excerpt excerpt_at(Span span, Position position) {
  auto const line = span.file->line(position.line);
  auto const line_begin = static_cast<std::size_t>(line.data() - span.file->text().data());
  auto const column = span.offset - std::min<std::size_t>(line_begin, span.offset);
  auto const begin = whole_characters(line, column);
  auto const end = whole_characters(line, std::max(begin, column + span.length));
  return {line.substr(0, begin), line.substr(begin, end - begin), line.substr(end)};
}

std::string_view first_columns(std::string_view text, std::size_t columns) {
  std::size_t end = 0;
  std::size_t width = 0;
  while (end < text.size()) {
    auto const [character, length] = utf8::decode(text.substr(end));
    width += display_width(character);
    if (width > columns) break;
    end += length;
  }
  return text.substr(0, end);
}

/// Where the character begins that ends before `end`.
std::size_t character_before(std::string_view text, std::size_t end) {
  do --end;
  while (end > 0 && utf8::is_continuation(text[end]));
  return end;
}

std::string_view last_columns(std::string_view text, std::size_t columns) {
  std::size_t begin = text.size();
  std::size_t width = 0;
  while (begin > 0) {
    auto const at = character_before(text, begin);
    width += display_width(utf8::decode(text.substr(at)).code_point);
    if (width > columns) break;
    begin = at;
  }
  return text.substr(begin);
}

/// Looks no further than the widest line reaches: a line may hold a whole chapter.
bool is_narrow(Excerpt const& excerpt) {
  std::size_t left = widest_line;
  for (auto const part : {excerpt.before, excerpt.marked, excerpt.after}) {
    auto const shown = first_columns(part, left);
    if (shown.size() < part.size()) return false;
    left -= display_width(shown);
  }
  return true;
}

/// `excerpt` cut to the widest line, with an ellipsis where something is left out and nothing
/// hidden in it.
struct Shown {
  std::string before, marked, after;
};

Shown shorten(Excerpt const& excerpt) {
  auto const before =
      is_narrow(excerpt) ? excerpt.before : last_columns(excerpt.before, widest_before);
  auto const marked = first_columns(excerpt.marked, widest_line - display_width(before));
  auto const room = widest_line - display_width(before) - display_width(marked);
  auto const after = marked.size() < excerpt.marked.size() ? std::string_view()
                                                           : first_columns(excerpt.after, room);
  bool const cut_start = before.size() < excerpt.before.size();
  bool const cut_end = marked.size() + after.size() < excerpt.marked.size() + excerpt.after.size();
  return {std::string(cut_start ? ellipsis : "").append(made_visible(before)), made_visible(marked),
          made_visible(after).append(cut_end ? ellipsis : "")};
}

/// Blanks as wide as `text`; its tabs stay, as they are as wide as the terminal wants.
std::string blanks_for(std::string_view text) {
  std::string blanks;
  while (!text.empty()) {
    auto const [character, length] = utf8::decode(text);
    blanks.append(character == U'\t' ? 1 : display_width(character),
                  character == U'\t' ? '\t' : ' ');
    text.remove_prefix(length);
  }
  return blanks;
}

std::string caret_for(std::string_view marked) {
  auto const width = std::max<std::size_t>(1, display_width(marked));
  return "^" + std::string(width - 1, '~');
}

std::string source_lines(Span span, Position position, Palette const& palette) {
  auto const shown = shorten(excerpt_at(span, position));
  std::string text(indentation);
  text.append(shown.before).append(shown.marked).append(shown.after).append("\n");
  text.append(indentation).append(blanks_for(shown.before));
  return text.append(painted(palette.caret, caret_for(shown.marked), palette)).append("\n");
}

std::string place_of(Diagnostic const& diagnostic, Position position) {
  std::string place = made_visible(path_of(diagnostic));
  if (diagnostic.span.file == nullptr) return place;
  return place + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
}

std::string severity_label(Severity severity, Language language, Palette const& palette) {
  Message const error{"エラー: ", "error: "};
  Message const warning{"警告: ", "warning: "};
  bool const is_error = severity == Severity::error;
  return painted(is_error ? palette.error : palette.warning,
                 (is_error ? error : warning).in(language), palette);
}

std::string render(Diagnostic const& diagnostic, Language language, Palette const& palette) {
  Span const span = diagnostic.span;
  Position const position = span.file == nullptr ? Position{} : span.file->position(span.offset);
  auto const place = place_of(diagnostic, position);
  std::string text = place.empty() ? "" : painted(palette.place, place + ":", palette) + " ";
  text += severity_label(diagnostic.severity, language, palette);
  text += made_visible(diagnostic.message.in(language)) + "\n";
  if (span.file != nullptr) text += source_lines(span, position, palette);
  if (diagnostic.hint.empty()) return text;
  Message const hint{"ヒント: ", "hint: "};
  text.append(indentation).append(painted(palette.hint, hint.in(language), palette));
  return text + made_visible(diagnostic.hint.in(language)) + "\n";
}

std::string counted(std::size_t number, char const* noun) {
  return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

}  // namespace

std::string report(std::vector<Diagnostic> const& diagnostics, Language language, Color color) {
  Palette const& palette = color == Color::always ? colored : colourless;
  std::string text;
  for (Diagnostic const& diagnostic : diagnostics) text += render(diagnostic, language, palette);
  return text;
}

std::string count_line(std::vector<Diagnostic> const& diagnostics, Language language) {
  auto const errors = count(diagnostics, Severity::error);
  auto const warnings = count(diagnostics, Severity::warning);
  if (errors + warnings == 0) return {};
  Message const error_part{"エラー " + std::to_string(errors) + " 件", counted(errors, "error")};
  Message const warning_part{"警告 " + std::to_string(warnings) + " 件",
                             counted(warnings, "warning")};
  if (warnings == 0) return error_part.in(language);
  if (errors == 0) return warning_part.in(language);
  Message const separator{"、", ", "};
  return error_part.in(language) + separator.in(language) + warning_part.in(language);
}

}  // namespace mokuhyo::cli
