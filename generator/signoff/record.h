#pragma once
// The record of sign-offs that lies beside a sheet: who approved what it said, and when. Each entry
// holds a digest of itself and of the entry before it, so that no entry can be changed, moved or
// taken out of the middle unnoticed. That shows that the record is whole, not who wrote it.

#include "base/result.h"
#include "input/date.h"
#include "signoff/content.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::signoff {

struct Signature {
  std::string role;
  std::string name;
  input::Date date;
  Content content;   // what was approved
  std::string seal;  // SHA-256 of all that with the seal of the entry before
  Span span;
};

struct Record {
  std::vector<Signature> signatures;  // in the order in which they were given
  Span span;                          // the file; nowhere if there is none
};

/// The file for the sheet at `sheet`: signoff.yaml in its folder; beside a file with another name
/// than sheet.yaml or header.yaml that name with .signoff.yaml [a.yaml -> a.signoff.yaml].
[[nodiscard]] std::filesystem::path record_path(std::filesystem::path const& sheet);

/// Reads the record at `path`; an empty one if there is no file.
/// Errors: those of load_yaml; keys that are missing, unknown or of the wrong kind; an entry that
/// does not bear out its seal.
[[nodiscard]] Result<Record> read_record(std::filesystem::path const& path, Sources& sources);

/// The same for text that is in memory.
[[nodiscard]] Result<Record> parse_record(SourceFile const& file);

/// The seal of `signature` when it comes after an entry with `seal_before`, empty for the first.
[[nodiscard]] std::string seal_of(Signature const& signature, std::string_view seal_before);

/// What a new file begins with.
[[nodiscard]] std::string_view heading_text();

/// `signature` as an entry of the file that comes after those of `before`. Its fields are listed
/// unless an entry before it is of the same content.
[[nodiscard]] std::string entry_text(Signature const& signature, Record const& before);

/// What is wrong with a role or a name: empty, longer than 60 characters, or with characters that
/// cannot be printed on one line.
[[nodiscard]] Diagnostics check_words(std::string_view words, Span span);

}  // namespace mokuhyo::signoff
