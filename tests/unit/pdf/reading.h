#pragma once
// A finished PDF in a file of its own, to be read back by other programs.

#include "frame/frame.h"
#include "pdf/claims.h"
#include "support/command.h"
#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace mokuhyo::pdf {

class WrittenFile {
 public:
  /// Writes `document` with the fonts of the samples.
  explicit WrittenFile(frame::Document const& document, Claims const& claims = {});

  [[nodiscard]] std::string const& bytes() const { return m_bytes; }
  [[nodiscard]] std::string const& path() const { return m_path; }
  /// Runs a program with the file's path as last word.
  [[nodiscard]] support::Outcome ask(std::vector<std::string> words) const;
  /// The file with all its streams as plain text.
  [[nodiscard]] std::string unpacked() const;
  /// All text, lines as they stand, without blank lines and page feeds.
  [[nodiscard]] std::string text_by_poppler() const;
  [[nodiscard]] std::string text_by_mupdf() const;
  /// The first page as a PGM picture (grey) at 200 dots to the inch.
  [[nodiscard]] std::string picture_by_poppler() const;
  [[nodiscard]] std::string picture_by_mupdf() const;

 private:
  std::string m_bytes;
  support::TemporaryFolder m_folder;
  std::string m_path;
};

}  // namespace mokuhyo::pdf
