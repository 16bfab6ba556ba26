#include "cli/sarif_report.h"

#include <nlohmann/json.hpp>

namespace mokuhyo::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view unreserved = "-._~/";

/// A path as a relative reference (RFC 3986, 4.2): bytes that a URI cannot hold become %XX.
std::string uri_of(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri;
  for (char const c : path) {
    auto const byte = static_cast<unsigned char>(c);
    bool const is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                          (c >= 'A' && c <= 'Z') || unreserved.find(c) != std::string_view::npos;
    if (is_plain) {
      uri += c;
    } else {
      uri.append(1, '%').append(1, digits[byte >> 4U]).append(1, digits[byte & 0xFU]);
    }
  }
  return uri;
}

/// SARIF 2.1.0, 3.30: the end column is that after the last character.
Json region(Span span) {
  auto const begin = span.file->position(span.offset);
  auto const end = span.file->position(span.offset + span.length);
  return {{"startLine", begin.line},
          {"startColumn", begin.column},
          {"endLine", end.line},
          {"endColumn", end.column}};
}

Json location(Diagnostic const& diagnostic) {
  Json place = {{"artifactLocation", {{"uri", uri_of(path_of(diagnostic))}}}};
  if (diagnostic.span.file != nullptr) place["region"] = region(diagnostic.span);
  return {{"physicalLocation", std::move(place)}};
}

Json result(Diagnostic const& diagnostic, Language language) {
  bool const is_error = diagnostic.severity == Severity::error;
  std::string text = diagnostic.message.in(language);
  if (!diagnostic.hint.empty()) text += "\n" + diagnostic.hint.in(language);
  Json made = {{"ruleId", is_error ? "error" : "doubt"},
               {"level", is_error ? "error" : "warning"},
               {"message", {{"text", std::move(text)}}}};
  if (!path_of(diagnostic).empty()) made["locations"] = Json::array({location(diagnostic)});
  return made;
}

}  // namespace

std::string sarif_report(std::vector<Diagnostic> const& diagnostics, Language language) {
  Json results = Json::array();
  for (auto const& diagnostic : diagnostics) results.push_back(result(diagnostic, language));
  Json const rules = Json::array({{{"id", "error"}}, {{"id", "doubt"}}});
  Json const driver = {{"name", "mokuhyo"}, {"version", MOKUHYO_VERSION}, {"rules", rules}};
  Json const run = {{"tool", {{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", std::move(results)}};
  Json const report = {{"version", "2.1.0"}, {"runs", Json::array({run})}};
  return report.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace mokuhyo::cli
