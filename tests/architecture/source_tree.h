#pragma once
// The files of the project as the architecture tests read them.

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::architecture {

struct File {
  std::string path;  // from the top of the project, with slashes [generator/base/length.h]
  std::string text;

  [[nodiscard]] bool is_header() const { return path.ends_with(".h"); }
  [[nodiscard]] bool is_cpp() const { return path.ends_with(".cpp"); }
};

/// All files under the folders `roots`, sorted by path; a root may be a file. Build folders,
/// output and hidden folders are left out.
[[nodiscard]] std::vector<File> files_under(std::vector<std::string> const& roots);

/// The .h and .cpp files under `roots`.
[[nodiscard]] std::vector<File> code_under(std::vector<std::string> const& roots);

/// The folder of a file within its root [generator/base/length.h -> base; generator/main.cpp ->
/// main].
[[nodiscard]] std::string folder_of(File const& file);

[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

/// What the #include lines of `text` name, with their quotes or brackets stripped, in order.
[[nodiscard]] std::vector<std::string> includes_of(std::string_view text);

}  // namespace mokuhyo::architecture
