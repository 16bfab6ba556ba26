#pragma once
// The files of the page: its own, which the program carries, and PDF.js from the system.

#include "base/result.h"
#include "preview/message.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::preview {

class Assets {
 public:
  /// Reads PDF.js from the first of `folders` that has it. An error (the machine's) with the name
  /// of the package if none has.
  [[nodiscard]] static Result<Assets> load(std::vector<std::filesystem::path> const& folders);

  /// The file at the path of a URL, or nothing.
  [[nodiscard]] std::optional<Response> find(std::string_view path) const;

 private:
  void add(std::string path, std::string type, std::string text);

  std::map<std::string, Response, std::less<>> m_files;
};

/// Where Linux systems have PDF.js.
[[nodiscard]] std::vector<std::filesystem::path> pdfjs_folders();

}  // namespace mokuhyo::preview
