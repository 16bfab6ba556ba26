#pragma once
// Source files as they were read, and places in them. Everything that a user wrote keeps a Span,
// so that whatever goes wrong with it later can be shown where it stands.

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo {

/// A place in a source file for people: both counted from 1, columns in characters.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// One text file. Immutable; lives as long as the Sources that hold it.
class SourceFile {
 public:
  /// `path` is shown to users as it stands; `text` must be valid UTF-8.
  SourceFile(std::string path, std::string text);

  [[nodiscard]] std::string const& path() const { return m_path; }
  [[nodiscard]] std::string_view text() const { return m_text; }
  /// The line and column of the byte at `offset`; offsets past the end give the end.
  [[nodiscard]] Position position(std::uint32_t offset) const;
  /// The text of line `line` (from 1) without its line end; empty past the last line.
  [[nodiscard]] std::string_view line(std::uint32_t line) const;

 private:
  std::string m_path;
  std::string m_text;
  std::vector<std::uint32_t> m_line_starts;  // byte offsets, ascending, the first is 0
};

/// A run of bytes in a source file, or nowhere (file == nullptr) for what no user wrote.
struct Span {
  SourceFile const* file = nullptr;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

/// Owns source files; their addresses stay the same while it lives. Files may be added by several
/// threads, and are looked at when none does so any more.
class Sources {
 public:
  SourceFile const& add(std::string path, std::string text);
  [[nodiscard]] std::vector<std::unique_ptr<SourceFile>> const& files() const { return m_files; }

 private:
  std::mutex m_adding;
  std::vector<std::unique_ptr<SourceFile>> m_files;
};

}  // namespace mokuhyo
