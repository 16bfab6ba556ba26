#include "cli/json_report.h"

#include "base/utf8.h"

#include <algorithm>

namespace mokuhyo::cli {
namespace {

void append_escaped(std::string& json, char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  auto const byte = static_cast<unsigned char>(c);
  if (c == '"' || c == '\\') {
    json.append(1, '\\').append(1, c);
  } else if (c == '\n') {
    json += "\\n";
  } else if (byte < 0x20) {
    json.append("\\u00").append(1, digits[byte >> 4U]).append(1, digits[byte & 0xFU]);
  } else {
    json += c;
  }
}

std::string member(std::string_view name, std::string_view value) {
  return json_string(name).append(": ").append(value);
}

std::string place_members(Span span) {
  auto const position = span.file->position(span.offset);
  auto const length = utf8::count(span.file->text().substr(span.offset, span.length));
  return ", " + member("line", std::to_string(position.line)) + ", " +
         member("column", std::to_string(position.column)) + ", " +
         member("length", std::to_string(length));
}

std::string object(Diagnostic const& diagnostic, Language language) {
  bool const is_error = diagnostic.severity == Severity::error;
  std::string json = "{" + member("severity", is_error ? "\"error\"" : "\"warning\"") + ", " +
                     member("path", json_string(path_of(diagnostic)));
  if (diagnostic.span.file != nullptr) json += place_members(diagnostic.span);
  json += ", " + member("message", json_string(diagnostic.message.in(language)));
  return json + ", " + member("hint", json_string(diagnostic.hint.in(language))) + "}";
}

}  // namespace

std::string json_string(std::string_view text) {
  std::string json = "\"";
  while (!text.empty()) {
    auto const valid = std::min(utf8::first_invalid(text).value_or(text.size()), text.size());
    for (char const c : text.substr(0, valid)) append_escaped(json, c);
    text.remove_prefix(valid);
    if (text.empty()) break;
    utf8::append(json, U'\uFFFD');
    text.remove_prefix(1);
  }
  return json + "\"";
}

std::string json_report(std::vector<Diagnostic> const& diagnostics, Language language) {
  std::string json = "{\"diagnostics\": [";
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    json += (i == 0 ? "\n  " : ",\n  ") + object(diagnostics[i], language);
  }
  return json + "],\n" + member("errors", std::to_string(count(diagnostics, Severity::error))) +
         ", " + member("warnings", std::to_string(count(diagnostics, Severity::warning))) + "}\n";
}

}  // namespace mokuhyo::cli
