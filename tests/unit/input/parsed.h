#pragma once
// YAML read from a text, for the tests of input/.

#include "input/load.h"

#include <string>

namespace mokuhyo::input {

/// A text and what was read from it. Does not move, so that spans stay good.
struct Parsed {
  explicit Parsed(std::string text, Limits const& limits = {})
      : result(parse_yaml(sources.add("sheet.yaml", std::move(text)), limits)) {}
  Parsed(Parsed const&) = delete;
  Parsed& operator=(Parsed const&) = delete;
  ~Parsed() = default;

  /// The value under `key` of the document.
  [[nodiscard]] Value const& at(std::string_view key) const {
    return *result.value.value().mapping()->find(key);
  }
  /// The source that a span covers.
  [[nodiscard]] static std::string_view written(Span span) {
    return span.file->text().substr(span.offset, span.length);
  }
  /// "line:column message; ..." of everything said, in English.
  [[nodiscard]] std::string said() const {
    std::string text;
    for (Diagnostic const& d : result.diagnostics.sorted()) {
      auto const place =
          d.span.file == nullptr ? Position{0, 0} : d.span.file->position(d.span.offset);
      text += (text.empty() ? "" : "; ") + std::to_string(place.line) + ":" +
              std::to_string(place.column) + " " + d.message.en;
    }
    return text;
  }

  Sources sources;
  Result<Value> result;
};

/// `value` on one line: scalars as typed, `[a, b]`, `{k: v}`.
[[nodiscard]] inline std::string flat(Value const& value) {
  std::string text;
  auto const separate = [&text] { text += text.size() == 1 ? "" : ", "; };
  if (auto const* const scalar = value.scalar()) return scalar->text;
  if (auto const* const sequence = value.sequence()) {
    text = "[";
    for (Value const& item : sequence->items) {
      separate();
      text += flat(item);
    }
    return text + "]";
  }
  text = "{";
  for (Entry const& entry : value.mapping()->entries) {
    separate();
    text += entry.key + ": " + flat(entry.value);
  }
  return text + "}";
}

}  // namespace mokuhyo::input
