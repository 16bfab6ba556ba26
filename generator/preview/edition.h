#pragma once
// What was published before, to hold sheets against: read from the PDFs of its sheets, which carry
// their data.

#include "base/diagnostic.h"
#include "form/data.h"
#include "preview/file_stamps.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::preview {

class Edition {
 public:
  /// `path` is a folder that was published, the PDF of one sheet, or empty for no edition.
  Edition(std::filesystem::path path, std::vector<std::filesystem::path> template_folders)
      : m_path(std::move(path)), m_template_folders(std::move(template_folders)) {}

  /// The data of the sheet whose files are called `name` in the edition; the PDF of one sheet is
  /// that of any. Nothing if it has none, or none that can be read. A PDF is read again only when
  /// it has changed. What was found holds until the next call.
  [[nodiscard]] form::SheetData const* find(std::string const& name);
  /// The PDF that `find` looks for; empty for no edition.
  [[nodiscard]] std::filesystem::path pdf_of(std::string const& name) const;

  /// An error if nothing of what is there carries a sheet's data.
  [[nodiscard]] static Diagnostics check(std::filesystem::path const& path);

 private:
  struct Entry {
    FileStamps stamps;
    std::optional<form::SheetData> data;
  };
  [[nodiscard]] Entry read(std::filesystem::path const& pdf) const;
  [[nodiscard]] std::optional<form::SheetData> data_of(std::filesystem::path const& pdf) const;

  std::filesystem::path m_path;
  std::vector<std::filesystem::path> m_template_folders;
  std::map<std::filesystem::path, Entry> m_sheets;
};

}  // namespace mokuhyo::preview
