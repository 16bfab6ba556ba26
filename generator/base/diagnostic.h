#pragma once
// What is told to the user: errors and warnings with their place, in Japanese and English.

#include "base/source.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo {

enum class Language { japanese, english };
enum class Severity { warning, error };

/// The same sentence in both languages of the program. Neither ends with a full stop.
struct Message {
  std::string ja;
  std::string en;

  [[nodiscard]] std::string const& in(Language language) const {
    return language == Language::japanese ? ja : en;
  }
  [[nodiscard]] bool empty() const { return ja.empty(); }
};

/// Where it is (span, or only a path where a file could not be read at all), what is wrong in the
/// author's words, and what to write instead.
struct Diagnostic {
  Severity severity = Severity::error;
  Span span;
  std::string path;  // used only when span.file is null: the file or folder that it is about
  Message message;
  Message hint;
  /// True when it is the machine that failed (disk, permission, font file), not the input.
  bool machine_fault = false;
  /// The character that it is about. Of what several steps say of one at one place the gravest is
  /// told, of that the last.
  char32_t character = 0;
};

[[nodiscard]] Diagnostic error_at(Span span, Message message, Message hint = {});

[[nodiscard]] std::size_t count(std::vector<Diagnostic> const& diagnostics, Severity severity);

class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { m_items.push_back(std::move(diagnostic)); }
  void error(Span span, Message message, Message hint = {});
  void warning(Span span, Message message, Message hint = {});
  /// Takes over everything that `other` holds.
  void append(Diagnostics other);

  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] bool empty() const { return m_items.empty(); }
  [[nodiscard]] std::vector<Diagnostic> const& items() const { return m_items; }
  /// Sorted by path, then by place; equal ones once, and one about each character of a place.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> m_items;
};

/// The path a diagnostic is about: that of its span's file, or its own.
[[nodiscard]] std::string_view path_of(Diagnostic const& diagnostic);

}  // namespace mokuhyo
